package vn.cancu.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.intake.Intake;
import vn.cancu.keeping.Home;

/** Files in from a browser: dropped or chosen, how far they are, what failed and why. */
@Page
class IntakePage {
    private static final int LONGEST_NAME = 120;

    private final IntakeRuns runs;
    private final Home home;

    IntakePage(Intake intake, Home home) {
        this.runs = new IntakeRuns(intake);
        this.home = home;
    }

    @GetMapping(Addresses.INTAKE)
    String intake() {
        return "intake";
    }

    @PostMapping(Addresses.INTAKE)
    String take(@RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> sent, Model model)
            throws IOException {
        List<MultipartFile> files = sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty()).toList();
        if (files.isEmpty()) {
            model.addAttribute("nothing", true);
            return "intake";
        }
        Path folder =
                Files.createTempDirectory(Files.createDirectories(home.root().resolve("inbox")), "lan-");
        List<Path> paths = new ArrayList<>();
        for (MultipartFile file : files) {
            Path target = folder.resolve(name(file.getOriginalFilename(), paths.size() + 1));
            if (Files.exists(target)) {
                target = folder.resolve((paths.size() + 1) + "-" + target.getFileName());
            }
            file.transferTo(target);
            paths.add(target);
        }
        return "redirect:" + Addresses.INTAKE + "/" + runs.begin(paths);
    }

    @GetMapping(Addresses.INTAKE + "/{id}")
    String run(@PathVariable long id, Model model) {
        IntakeRuns.Run run = runs.run(id);
        if (run == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, String.valueOf(id));
        }
        model.addAttribute("run", run);
        return "intake";
    }

    /** The file's own name, whatever folders a browser sends before it; nothing in it may name another place. */
    static String name(@Nullable String sent, int number) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            name = "tep-" + number + name;
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
