package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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
    private final MessageSource words;

    ErrorPage(MessageSource words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> told) {
        Locale locale = RequestContextUtils.getLocale(request);
        String sentence = RoomFailure.sentence((Throwable) request.getAttribute("jakarta.servlet.error.exception"));
        ModelAndView page = new ModelAndView("error", sentence == null ? status : HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("show", new Shown(words, locale));
        page.addObject("inVietnamese", "/?lang=vi");
        page.addObject("inEnglish", "/?lang=en");
        page.addObject("kind", sentence == null ? kind(status) : "store");
        page.addObject("detail", sentence);
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
