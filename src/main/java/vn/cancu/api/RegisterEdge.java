package vn.cancu.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.ComponentEntry;
import vn.cancu.authority.Register;
import vn.cancu.authority.UnitEntry;

/** Units and components by key, for programs that follow the keys of other answers. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = Answers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class RegisterEdge {
    private final Register register;

    RegisterEdge(Register register) {
        this.register = register;
    }

    @GetMapping("/units/{*path}")
    ObjectNode unit(@PathVariable String path) {
        String key = path.substring(1);
        UnitEntry unit = register.unit(key).orElseThrow(() -> new NoSuchEntryException("unit", key));
        ObjectNode tree = JsonForm.object();
        tree.put("key", unit.key());
        tree.put("name", unit.name());
        tree.put("kind", unit.kind());
        tree.put("level", unit.level());
        tree.put("generic", unit.generic());
        unit.above().forEach(tree.putArray("above")::add);
        unit.below().forEach(tree.putArray("below")::add);
        return tree;
    }

    @GetMapping("/components/{*path}")
    ObjectNode component(@PathVariable String path) {
        String key = path.substring(1);
        ComponentEntry component =
                register.component(key).orElseThrow(() -> new NoSuchEntryException("component", key));
        ObjectNode tree = JsonForm.object();
        tree.put("key", component.key());
        tree.put("programme", component.programme());
        tree.put("code", component.code());
        tree.put("title", component.title());
        tree.put("above", component.above());
        component.parts().forEach(tree.putArray("parts")::add);
        return tree;
    }
}
