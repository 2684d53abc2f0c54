package vn.cancu.files.child;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/** Shuts what a file could reach out by: no library of this JVM opens an address of the network, whatever a file tells it to. */
final class Seclusion {
    private static final Set<String> SHUT = Set.of("http", "https", "ftp", "mailto");

    private Seclusion() {}

    static void begin() {
        URL.setURLStreamHandlerFactory(protocol -> SHUT.contains(protocol) ? new Shut() : null);
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw new IllegalArgumentException("no network here: " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                // Nothing is ever connected.
            }
        });
        for (String kind : List.of("DTD", "Schema", "Stylesheet")) {
            System.setProperty("javax.xml.accessExternal" + kind, "");
        }
    }

    private static final class Shut extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("no network here: " + url);
        }
    }
}
