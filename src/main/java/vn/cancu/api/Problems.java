package vn.cancu.api;

import java.util.List;
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

/** Every failure of the REST edge, as {@code application/problem+json} (RFC 9457). */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail badQuestion(BadQuestionException e) {
        return problem(HttpStatus.BAD_REQUEST, "Câu hỏi chưa đúng", e);
    }

    @ExceptionHandler
    ProblemDetail wrongForm(MethodArgumentTypeMismatchException e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("Câu hỏi chưa đúng");
        problem.setDetail(e.getName() + " không đúng dạng (năm: 2024; ngày: 2024-03-15).");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noSuchDocument(NoSuchDocumentException e) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "Không có văn bản này", e);
        List<String> candidates = e.candidateKeys();
        problem.setProperty("candidates", candidates);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noSuchEntry(NoSuchEntryException e) {
        return problem(HttpStatus.NOT_FOUND, "Không có trong sổ", e);
    }

    /** What nobody asked wrongly: a room without its store or index says so itself; anything else is a fault of the program. */
    @ExceptionHandler
    ProblemDetail notAnswered(RuntimeException e) {
        String sentence = RoomFailure.sentence(e);
        HttpStatus status = sentence == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.SERVICE_UNAVAILABLE;
        logger.error(status, e);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(sentence == null ? "Lỗi của chương trình" : "Kho dữ liệu chưa trả lời");
        if (sentence != null) {
            problem.setDetail(sentence);
        }
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle("Câu hỏi chưa đúng");
        problem.setDetail("Thiếu tham số " + e.getParameterName() + ".");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String title, RuntimeException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, e.getMessage());
        problem.setTitle(title);
        return problem;
    }
}
