package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.cancu.duty.NoSuchPlanException;

/** No one plan is meant: the page that says so leads to the same page of each document that may be. */
@ControllerAdvice(annotations = Page.class)
@ConditionalOnWebApplication
class NoSuchPlanPage {
    private final ErrorPage errors;

    NoSuchPlanPage(ErrorPage errors) {
        this.errors = errors;
    }

    /** Where a plan is looked at, and the document that is proposed instead. */
    record Candidate(String key, String href) {}

    @ExceptionHandler
    ModelAndView noSuchPlan(NoSuchPlanException e, HttpServletRequest request) {
        String at = request.getRequestURI();
        List<Candidate> candidates = e.candidates().stream()
                .map(key -> new Candidate(key, Addresses.with(at, java.util.Map.of("van-ban", key))))
                .toList();
        ModelAndView page = errors.page(request, HttpStatus.NOT_FOUND, candidates.isEmpty() ? "unheld" : "several");
        page.addObject("detail", e.named());
        page.addObject("candidates", candidates);
        return page;
    }
}
