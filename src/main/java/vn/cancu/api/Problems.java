package vn.cancu.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.cancu.comparison.NoSuchPlanException;

/** Every failure of the REST edge, as {@code application/problem+json} (RFC 9457), in words of the language that is accepted. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail badQuestion(BadQuestionException e, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "asked", e, request);
    }

    @ExceptionHandler
    ProblemDetail wrongForm(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "asked", locale(request), "form", e.getName());
    }

    @ExceptionHandler
    ProblemDetail noSuchDocument(NoSuchDocumentException e, HttpServletRequest request) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "document", e, request);
        List<String> candidates = e.candidateKeys();
        problem.setProperty("candidates", candidates);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noSuchEntry(NoSuchEntryException e, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "entry", e, request);
    }

    @ExceptionHandler
    ProblemDetail noSuchPlan(vn.cancu.duty.NoSuchPlanException e, HttpServletRequest request) {
        return noPlan(e.candidates().isEmpty() ? "unheld" : "several", e.named(), e.candidates(), request);
    }

    @ExceptionHandler
    ProblemDetail noSuchPlan(NoSuchPlanException e, HttpServletRequest request) {
        return noPlan(String.valueOf(JsonForm.lower(e.reason())), e.named(), e.candidates(), request);
    }

    private static ProblemDetail noPlan(
            String reason, String named, List<String> candidates, HttpServletRequest request) {
        ProblemDetail problem = problem(
                HttpStatus.NOT_FOUND, "plan", locale(request), "plan." + reason, named, String.join("; ", candidates));
        problem.setProperty("candidates", candidates);
        return problem;
    }

    /** What nobody asked wrongly: a room without its store or index says so itself; anything else is a fault of the program. */
    @ExceptionHandler
    ProblemDetail notAnswered(RuntimeException e, HttpServletRequest request) {
        String sentence = RoomFailure.sentence(e);
        HttpStatus status = sentence == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.SERVICE_UNAVAILABLE;
        logger.error(status, e);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(ProblemWords.word(locale(request), sentence == null ? "title.fault" : "title.store"));
        if (sentence != null) {
            problem.setDetail(sentence);
        }
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = ProblemWords.locale(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail problem = problem(status, "asked", locale, "absent", e.getParameterName());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String title, ToldException e, HttpServletRequest request) {
        Locale locale = locale(request);
        return told(status, title, locale, e.in(locale));
    }

    private static ProblemDetail problem(
            HttpStatusCode status, String title, Locale locale, String key, Object... values) {
        return told(status, title, locale, ProblemWords.word(locale, key, values));
    }

    private static ProblemDetail told(HttpStatusCode status, String title, Locale locale, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(ProblemWords.word(locale, "title." + title));
        return problem;
    }

    private static Locale locale(HttpServletRequest request) {
        return ProblemWords.locale(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
