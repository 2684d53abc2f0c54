package vn.cancu;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.cancu.cli.Desk;
import vn.cancu.cli.Rooms;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/** Starts the rooms over a home: with the page, or without it for one command. */
final class Wiring {
    private Wiring() {}

    static OpenStore openStore(Home home) {
        return new OpenStore(start(
                home,
                WebApplicationType.NONE,
                Map.of("spring.main.lazy-initialization", "true", "logging.level.root", "off")));
    }

    static Rooms.Running servePage(Home home, HomeLock lock, String address, int port) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.address", address);
        settings.put("server.port", port);
        settings.put("logging.file.name", home.prepared().log().toString());
        settings.put("logging.level.root", "info");
        // One JSON object a line, with the request's id: for programs that collect logs; people find the id in the
        // answer's header.
        settings.put("logging.structured.format.file", "logstash");
        Page page = new Page(start(home, WebApplicationType.SERVLET, settings));
        lock.announceServer(address, page.port());
        return page;
    }

    private static ConfigurableApplicationContext start(
            Home home, WebApplicationType type, Map<String, Object> settings) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.put("cancu.home", home.root().toString());
        // Who runs a command sees its answer and its one sentence of what is wrong; logs are for the file of the
        // server.
        all.put("logging.threshold.console", "off");
        return new SpringApplicationBuilder(CancuApplication.class)
                .web(type)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(Home.class, () -> home.prepared()))
                .logStartupInfo(false)
                // As arguments: what was typed goes before application.yaml, which properties() would stand behind.
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** An open store; its context is for tests that look at the graph itself. */
    record OpenStore(ConfigurableApplicationContext context) implements Desk.Open {
        @Override
        public Desk desk() {
            return context.getBean(Desk.class);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static final class Page implements Rooms.Running {
        private final ConfigurableApplicationContext context;
        private final CountDownLatch stopped = new CountDownLatch(1);

        Page(ConfigurableApplicationContext context) {
            this.context = context;
            context.addApplicationListener(event -> {
                if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                    stopped.countDown();
                }
            });
        }

        @Override
        public int port() {
            WebServer server = ((WebServerApplicationContext) context).getWebServer();
            return Objects.requireNonNull(server, "a running page has a server").getPort();
        }

        @Override
        public Desk desk() {
            return context.getBean(Desk.class);
        }

        @Override
        public void join() {
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void stop() {
            context.close();
        }
    }
}
