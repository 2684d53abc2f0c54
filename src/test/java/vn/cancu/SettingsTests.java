package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Settings of which a wrong one shows only after a long time. */
class SettingsTests {
    @Test
    void aCommandThatIsSentToTheServerIsNotInterruptedByTheClock() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties settings = java.util.Objects.requireNonNull(yaml.getObject());

        assertThat(settings.get("spring.mvc.async.request-timeout"))
                .as("Tomcat's own is 30 seconds")
                .isEqualTo(-1);
    }
}
