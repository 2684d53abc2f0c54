package vn.cancu.files.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child's main loop: a request, its replies, and again, until the parent is gone.
 *
 * <p>Standard input is read by a thread of its own, so that the end of the parent is seen also in the middle of a file; then the
 * temporary folder is emptied and this JVM ends at once. Standard output belongs to the frames alone: what a library prints goes to
 * standard error.
 */
public final class ReadingChild {
    private ReadingChild() {}

    public static void main(String[] args) throws Exception {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        Seclusion.begin();
        LinkedBlockingQueue<Frames.Request> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(requests));
        while (true) {
            Frames.Request request = requests.take();
            new Extraction(request, reply -> send(out, reply)).run();
            send(out, Frames.Reply.end());
            empty(new File(System.getProperty("java.io.tmpdir")));
        }
    }

    private static void send(DataOutputStream out, Frames.Reply reply) {
        try {
            Frames.write(out, reply);
        } catch (IOException gone) {
            throw new Gone(gone);
        }
    }

    private static void receive(LinkedBlockingQueue<Frames.Request> requests) {
        try {
            DataInputStream in =
                    new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
            while (true) {
                requests.add(Frames.readRequest(in));
            }
        } catch (IOException gone) {
            File folder = new File(System.getProperty("java.io.tmpdir"));
            empty(folder);
            folder.delete();
            Runtime.getRuntime().halt(0);
        }
    }

    private static void empty(File folder) {
        File[] files = folder.listFiles();
        if (files != null) {
            for (File file : files) {
                if (file.isDirectory() && !java.nio.file.Files.isSymbolicLink(file.toPath())) {
                    empty(file);
                }
                file.delete();
            }
        }
    }
}
