package vn.cancu.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the REST edge offers, as OpenAPI: written by hand, for it is the contract and not a picture of the code. */
@RestController
@ConditionalOnWebApplication
class Description {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    @GetMapping(Answers.ROOT + "/openapi.yaml")
    ResponseEntity<Resource> openapi() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("openapi.yaml", Description.class));
    }
}
