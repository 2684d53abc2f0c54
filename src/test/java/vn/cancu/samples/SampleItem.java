package vn.cancu.samples;

/**
 * One component with its own money in a sample plan of a commune.
 *
 * @param file name of the sample
 * @param line of the heading that names it
 * @param canonical code in programme 1719, found by title
 * @param printed number of the project as printed
 * @param moneyLine line of the total
 * @param total triệu đồng with one decimal, in tenths; as printed
 * @param central tenths of triệu đồng
 * @param local tenths of triệu đồng
 * @param dutyLine line that says who leads
 * @param lead who leads, or the only unit that is named; as printed
 */
public record SampleItem(
        String file,
        int line,
        String canonical,
        int printed,
        int moneyLine,
        long total,
        long central,
        long local,
        int dutyLine,
        String lead) {}
