package vn.cancu.web;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.catalogue.Component;
import vn.cancu.catalogue.Programme;
import vn.cancu.programme.Programmes;

/** Programmes, their components, and every plan's items under each. */
@Page
class ProgrammePage {
    private static final int PER_PAGE = 50;

    private final Programmes programmes;

    ProgrammePage(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping(Addresses.PROGRAMMES)
    String all(Model model) {
        model.addAttribute("programmes", programmes.all());
        return "programmes";
    }

    @GetMapping(Addresses.PROGRAMMES + "/{code}")
    String programme(@PathVariable String code, Model model) {
        Programme programme = programme(code);
        model.addAttribute("programme", programme);
        model.addAttribute("rows", programmes.components(programme));
        return "programme";
    }

    @GetMapping(Addresses.PROGRAMMES + "/{code}/{part}")
    String component(
            @PathVariable String code,
            @PathVariable String part,
            @RequestParam(defaultValue = "1") String trang,
            Model model) {
        Programme programme = programme(code);
        Component component = programmes
                .component(programme, part)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, code + "/" + part));
        int page = trang.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(trang)) : 1;
        String key = code + "/" + component.code();
        model.addAttribute("programme", programme);
        model.addAttribute("component", component);
        model.addAttribute("key", key);
        model.addAttribute(
                "rows",
                programmes.components(programme).stream()
                        .filter(row -> row.key().equals(key) || row.key().startsWith(key + "."))
                        .toList());
        model.addAttribute("items", programmes.items(programme, component, (page - 1) * PER_PAGE, PER_PAGE));
        model.addAttribute("page", page);
        model.addAttribute("perPage", PER_PAGE);
        model.addAttribute("query", Addresses.with("", new TreeMap<>(Map.of("component", key))));
        return "component";
    }

    private Programme programme(String code) {
        return programmes.programme(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, code));
    }
}
