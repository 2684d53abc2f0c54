package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import vn.cancu.access.Accounts;

/** What stands around every page: the language, the way to the same page in the other one, and who has logged in. */
@ControllerAdvice(annotations = Page.class)
class Frame {
    private final MessageSource words;
    private final Accounts accounts;

    Frame(MessageSource words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    /** The name of who has logged in; null where nobody has. */
    @ModelAttribute("me")
    @Nullable
    String me() {
        return Visitor.name();
    }

    @ModelAttribute("mayLogIn")
    boolean mayLogIn() {
        return Visitor.name() == null && !accounts.isEmpty();
    }

    /** Taken before anything of the page is sent: its cookie is a header, and a form may stand far below. */
    @ModelAttribute
    void form(@RequestAttribute(name = "_csrf", required = false) @Nullable CsrfToken token) {
        if (token != null) {
            token.getToken();
        }
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
