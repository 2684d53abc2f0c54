package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page: the language, the way to the same page in the other one. */
@ControllerAdvice(annotations = Page.class)
class Frame {
    private final MessageSource words;

    Frame(MessageSource words) {
        this.words = words;
    }

    @ModelAttribute("show")
    Shown show(Locale locale) {
        return new Shown(words, locale);
    }

    @ModelAttribute("inVietnamese")
    String inVietnamese(HttpServletRequest request) {
        return inLanguage(request, "vi");
    }

    @ModelAttribute("inEnglish")
    String inEnglish(HttpServletRequest request) {
        return inLanguage(request, "en");
    }

    private static String inLanguage(HttpServletRequest request, String language) {
        String query = request.getQueryString();
        String address = UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
        return request.getRequestURI().replaceFirst("^/+", "/") + address;
    }
}
