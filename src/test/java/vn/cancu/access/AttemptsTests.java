package vn.cancu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.cancu.access.Attempts.Answer;

class AttemptsTests {
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");
    private final InstantSource source = () -> now;
    private final Attempts attempts = new Attempts(source.withZone(ZoneOffset.UTC));

    @Test
    void aNameIsRefusedAfterTooManyWhereverTheyComeFromAndOpensAgain() {
        for (int i = 0; i < Attempts.OF_NAME; i++) {
            assertThat(attempts.begin("lan", "10.0.0." + i)).isEqualTo(Answer.GO_ON);
        }
        assertThat(attempts.begin("Lan ", "10.0.0.99")).isEqualTo(Answer.NOW_REFUSED);
        assertThat(attempts.begin("lan", "10.0.0.98")).isEqualTo(Answer.REFUSED);
        assertThat(attempts.begin("hoa", "10.0.0.98")).isEqualTo(Answer.GO_ON);
        now = now.plus(Attempts.WHILE).plusSeconds(1);
        assertThat(attempts.begin("lan", "10.0.0.98")).isEqualTo(Answer.GO_ON);
    }

    @Test
    void anAddressIsRefusedAfterTooManyNames() {
        for (int i = 0; i < Attempts.OF_ADDRESS; i++) {
            assertThat(attempts.begin("ten" + i, "10.0.0.1")).isEqualTo(Answer.GO_ON);
        }
        assertThat(attempts.begin("hoa", "10.0.0.1")).isEqualTo(Answer.NOW_REFUSED);
        assertThat(attempts.begin("mai", "10.0.0.1")).isEqualTo(Answer.REFUSED);
        assertThat(attempts.begin("hoa", "10.0.0.2")).isEqualTo(Answer.GO_ON);
    }

    @Test
    void whoGetsInStartsAnew() {
        for (int i = 0; i < 3 * Attempts.OF_ADDRESS; i++) {
            assertThat(attempts.begin("lan", "10.0.0.1")).isEqualTo(Answer.GO_ON);
            attempts.succeeded("lan", "10.0.0.1");
        }
    }

    @Test
    void manyNamesFillNoMemory() {
        Attempts many = new Attempts(Clock.systemUTC());
        for (int i = 0; i < 30_000; i++) {
            many.begin("ten" + i, "10.0." + i / 256 + "." + i % 256);
        }
        assertThat(many.size()).isEqualTo(10_000);
    }
}
