package vn.cancu.web;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who asks a server: from this machine or from beyond, with a session, with a token, or with nothing.
 *
 * @param address of the server, as he calls it
 * @param headers that he sends, names and values in turn
 * @param cookie that he sends; empty for none
 */
record Caller(String address, List<String> headers, String cookie) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Caller {
        headers = List.copyOf(headers);
    }

    static Caller here(int port) {
        return new Caller("http://127.0.0.1:" + port, List.of(), "");
    }

    /** By an address of this machine that is no loopback; where it has none, as a proxy on it would ask. */
    static Caller beyond(int port) throws IOException {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses().toList()) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    return new Caller("http://" + address.getHostAddress() + ":" + port, List.of(), "");
                }
            }
        }
        return here(port).with("X-Forwarded-For", "10.0.0.7");
    }

    Caller with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Caller(address, more, cookie);
    }

    Caller bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Caller keeping(String cookies) {
        return new Caller(address, headers, cookies);
    }

    /** As he is once he has logged in. */
    Caller loggedIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = login(name, password);
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new AssertionError("not logged in: " + answer.statusCode() + " " + answer.headers());
        }
        String session = Form.cookies(answer);
        return keeping(session.substring(session.indexOf("cancu-session")).replaceFirst(";.*", ""));
    }

    HttpResponse<String> login(String name, String password) throws IOException, InterruptedException {
        Form form = Form.of(get("/dang-nhap"));
        return keeping((cookie.isEmpty() ? "" : cookie + "; ") + form.cookie())
                .post(
                        "/dang-nhap",
                        "ten=" + encoded(name) + "&mat-khau=" + encoded(password) + "&_csrf=" + form.token());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** A form that is sent as it is, with no token but what is in it. */
    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** A command, proved by this key. */
    HttpResponse<String> command(String key) throws IOException, InterruptedException {
        String body = "{\"args\":[\"--version\"],\"folder\":\"/\",\"interactive\":false,\"columns\":80}";
        return send(request("/internal/command")
                .header("Content-Type", "application/json")
                .header("X-Cancu-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A form of a page that he may see. */
    HttpResponse<String> postFrom(String page, String path, String form) throws IOException, InterruptedException {
        Form shown = Form.of(get(page));
        return keeping((cookie.isEmpty() ? "" : cookie + "; ") + shown.cookie())
                .post(path, form + "&_csrf=" + shown.token());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,*/*");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
