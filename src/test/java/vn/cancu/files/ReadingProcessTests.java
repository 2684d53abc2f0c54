package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.cancu.files.child.Frames;

@Timeout(60)
class ReadingProcessTests {
    private static final Frames.Request REQUEST =
            new Frames.Request("a.docx", Frames.Resume.START, Papers.docx(java.util.List.of("Kế hoạch")));

    @Test
    void aChildWhoseFramesNobodyReadsIsEnded() throws Exception {
        try (ReadingProcess process = new ReadingProcess(ReadingLimits.USUAL, Surroundings.usual())) {
            assertThatThrownBy(() -> process.ask(REQUEST, reply -> {
                        throw new StackOverflowError("as if a frame had been too much");
                    }))
                    .isInstanceOf(StackOverflowError.class);

            assertThat(process.isSpent()).isTrue();
            assertThat(isAlive(process)).isFalse();
        }
    }

    @Test
    void aChildIsEndedThoughWhoeverEndsItIsInterrupted() throws Exception {
        ReadingProcess process = new ReadingProcess(ReadingLimits.USUAL, Surroundings.usual());
        Thread.currentThread().interrupt();
        process.close();

        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThat(isAlive(process)).isFalse();
    }

    private static boolean isAlive(ReadingProcess process) {
        return ProcessHandle.of(process.pid()).map(ProcessHandle::isAlive).orElse(false);
    }
}
