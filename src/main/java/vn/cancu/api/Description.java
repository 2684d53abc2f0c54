package vn.cancu.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the REST edge offers, as OpenAPI: written by hand, for it is the contract and not a picture of the code. */
@RestController
@ConditionalOnWebApplication
class Description {
    @GetMapping(path = Answers.ROOT + "/openapi.yaml", produces = "application/yaml")
    Resource openapi() {
        return new ClassPathResource("openapi.yaml", Description.class);
    }
}
