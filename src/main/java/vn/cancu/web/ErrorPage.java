package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.cancu.api.RoomFailure;

/** What is shown when a page cannot be: what happened and what to do, never how the program looks inside. */
@Component
@ConditionalOnWebApplication
class ErrorPage implements ErrorViewResolver {
    /** A request's attribute: what is wrong with it, of {@code error.*} among the messages, where its status alone does not say. */
    static final String KIND = "vn.cancu.web.kind";

    private final MessageSource words;

    ErrorPage(MessageSource words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> told) {
        String sentence = RoomFailure.sentence((Throwable) request.getAttribute("jakarta.servlet.error.exception"));
        ModelAndView page = sentence == null
                ? page(request, status, request.getAttribute(KIND) instanceof String kind ? kind : kind(status))
                : page(request, HttpStatus.SERVICE_UNAVAILABLE, "store");
        page.addObject("detail", sentence);
        return page;
    }

    /** @param kind of {@code error.*} among the messages */
    ModelAndView page(HttpServletRequest request, HttpStatus status, String kind) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("show", new Shown(words, RequestContextUtils.getLocale(request)));
        page.addObject("inVietnamese", "/?lang=vi");
        page.addObject("inEnglish", "/?lang=en");
        page.addObject("kind", kind);
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
}
