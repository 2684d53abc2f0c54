package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.cancu.keeping.KeepingException;
import vn.cancu.search.SearchException;

/** What is shown when a page cannot be: what happened and what to do, never how the program looks inside. */
@Component
@ConditionalOnWebApplication
class ErrorPage implements ErrorViewResolver {
    private final MessageSource words;

    ErrorPage(MessageSource words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> told) {
        Locale locale = RequestContextUtils.getLocale(request);
        Throwable cause = environment((Throwable) request.getAttribute("jakarta.servlet.error.exception"));
        ModelAndView page = new ModelAndView("error", cause == null ? status : HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("show", new Shown(words, locale));
        page.addObject("inVietnamese", "/?lang=vi");
        page.addObject("inEnglish", "/?lang=en");
        page.addObject("kind", cause == null ? kind(status) : "store");
        page.addObject("detail", cause == null ? null : cause.getMessage());
        return page;
    }

    private static String kind(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "absent";
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return "store";
        }
        return status.is4xxClientError() ? "asked" : "broken";
    }

    /** The failure of the environment behind an error: its message is made for people, as no other's is. */
    private static @Nullable Throwable environment(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeepingException || cause instanceof SearchException) {
                return cause;
            }
        }
        return null;
    }
}
