package vn.cancu.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import vn.cancu.intake.Intake;

/**
 * Of {@code /actuator/health}: how many changes of the graph the index has not seen, and how many files are in quarantine. A lag is caught up
 * by itself, so that it is told and is no failure; a graph that does not answer is.
 */
@Component
@ConditionalOnWebApplication
final class IndexHealth extends AbstractHealthIndicator {
    private final Intake intake;

    IndexHealth(Intake intake) {
        super("the index or the graph does not answer");
        this.intake = intake;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("lag", intake.lag()).withDetail("quarantined", intake.quarantined());
    }
}
