package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {
    private final Guard guard = new Guard(Set.of("kehoach.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:8080", "localhost", "LOCALHOST:8080", "[::1]:8080", "10.0.0.7", "kehoach.example:80"})
    void answersToAddressesAndItsOwnNames(String host) {
        assertThat(guard.isOurs(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8080", "", "[evil]"})
    void refusesANameThatAnotherSitePointedHere(String host) {
        assertThat(guard.isOurs(host)).isFalse();
    }
}
