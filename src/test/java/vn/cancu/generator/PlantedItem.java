package vn.cancu.generator;

/**
 * One component that a generated plan carries out.
 *
 * @param line of its heading, from 1
 * @param project code in the catalogue: "DA1"
 * @param total đồng, as printed
 * @param central đồng from the central budget
 * @param local đồng from the local budget; central + local differs from total in a planted slip
 * @param lead unit that leads, as printed
 */
public record PlantedItem(int line, String project, long total, long central, long local, String lead) {
    public boolean sumAgrees() {
        return total == central + local;
    }
}
