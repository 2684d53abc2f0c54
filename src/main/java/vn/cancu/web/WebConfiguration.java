package vn.cancu.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.cancu.api.Pages;

/** Language, words, and the plain text of pages; what stands before every request is in {@link AccessConfiguration}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration implements WebMvcConfigurer {
    static final Locale VIETNAMESE = Locale.of("vi");

    /** Vietnamese first, whatever the browser asks for: an office's browser is often an English one. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return value.equals("en") ? Locale.ENGLISH : VIETNAMESE;
            }
        };
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Strict");
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setDefaultLocale(VIETNAMESE);
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return value.equals("en") ? Locale.ENGLISH : VIETNAMESE;
            }
        };
        change.setParamName("lang");
        registry.addInterceptor(change);
    }

    /** Before all else: what is refused has its id too. */
    @Bean
    FilterRegistrationBean<RequestId> requestId() {
        FilterRegistrationBean<RequestId> bean = new FilterRegistrationBean<>(new RequestId());
        bean.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return bean;
    }

    @Bean
    FilterRegistrationBean<PagesHere> pagesHere(Pages pages) {
        return new FilterRegistrationBean<>(new PagesHere(pages));
    }

    @Bean
    FilterRegistrationBean<PlainPages> plainPages() {
        return new FilterRegistrationBean<>(new PlainPages());
    }
}
