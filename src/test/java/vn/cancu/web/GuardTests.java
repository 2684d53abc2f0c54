package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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

    @Test
    void tellsTheBrowserToLoadNothingFromElsewhere() throws Exception {
        MockHttpServletResponse response = ask("GET", null);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void refusesAChangeThatAnotherSiteAsksFor() throws Exception {
        assertThat(ask("POST", "http://evil.example").getStatus()).isEqualTo(403);
        assertThat(ask("POST", "null").getStatus()).isEqualTo(403);
        assertThat(ask("POST", "http://127.0.0.1:8080").getStatus()).isEqualTo(200);
        assertThat(ask("POST", null).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String method, @Nullable String origin) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.addHeader("Host", "127.0.0.1:8080");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        guard.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
