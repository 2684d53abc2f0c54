package vn.cancu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts a {@link PlainWriter} under every page. */
final class PlainPages extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Plain(response));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Plain extends HttpServletResponseWrapper {
        private @Nullable PrintWriter writer;

        Plain(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            String type = getContentType();
            if (type == null || !type.startsWith("text/html")) {
                return super.getWriter();
            }
            if (writer == null) {
                writer = new PrintWriter(new PlainWriter(super.getWriter()));
            }
            return writer;
        }
    }
}
