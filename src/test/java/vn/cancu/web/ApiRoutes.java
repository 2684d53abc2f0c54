package vn.cancu.web;

import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Operations of the REST edge and their parameters: {@code GET /search} with {@code q!}, {@code year}, …; what is required ends in an
 * exclamation mark, a body is {@code (body)}.
 */
record ApiRoutes(Map<String, TreeSet<String>> parameters) {
    /** As the controllers take them. A request for another form of the same address is the same operation. */
    static ApiRoutes of(RequestMappingHandlerMapping mapping, String root) {
        Map<String, TreeSet<String>> parameters = new TreeMap<>();
        mapping.getHandlerMethods()
                .forEach((route, method) -> route.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(root + "/") && !pattern.endsWith(".yaml"))
                        .map(pattern -> pattern.substring(root.length()).replace("{*path}", "{key}"))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> parameters
                                        .computeIfAbsent(verb + " " + path, key -> new TreeSet<>())
                                        .addAll(Arrays.stream(method.getMethod().getParameters())
                                                .flatMap(ApiRoutes::names)
                                                .toList()))));
        return new ApiRoutes(parameters);
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam asked = findMergedAnnotation(parameter, RequestParam.class);
        if (asked != null) {
            String name = asked.name().isEmpty() ? parameter.getName() : asked.name();
            boolean required = asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            return Stream.of(name + (required && !isNullable(parameter) ? "!" : ""));
        }
        PathVariable inPath = findMergedAnnotation(parameter, PathVariable.class);
        if (inPath != null) {
            String name = inPath.name().isEmpty() ? parameter.getName() : inPath.name();
            return Stream.of((name.equals("path") ? "key" : name) + "!");
        }
        if (findMergedAnnotation(parameter, RequestBody.class) != null) {
            return Stream.of("(body)");
        }
        // A record without an annotation is filled from the parameters that its components are called by.
        return parameter.getType().isRecord()
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }

    private static boolean isNullable(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotatedType().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    /** As the description has them. */
    @SuppressWarnings("unchecked")
    static ApiRoutes described(Map<String, Object> openapi) {
        Map<String, TreeSet<String>> parameters = new TreeMap<>();
        ((Map<String, Map<String, Map<String, Object>>>) of(openapi, "paths"))
                .forEach((path, verbs) -> verbs.forEach((verb, operation) -> {
                    TreeSet<String> names = new TreeSet<>();
                    for (Map<String, Object> parameter :
                            (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of())) {
                        Map<String, Object> whole = resolved(openapi, parameter);
                        names.add(of(whole, "name") + (Boolean.TRUE.equals(whole.get("required")) ? "!" : ""));
                    }
                    if (operation.containsKey("requestBody")) {
                        names.add("(body)");
                    }
                    parameters.put(verb.toUpperCase(Locale.ROOT) + " " + path, names);
                }));
        return new ApiRoutes(parameters);
    }

    /** Follows a {@code $ref}. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> resolved(Map<String, Object> openapi, Map<String, Object> node) {
        if (!node.containsKey("$ref")) {
            return node;
        }
        Object found = openapi;
        for (String step : of(node, "$ref").toString().substring(2).split("/", -1)) {
            found = of((Map<String, Object>) found, step);
        }
        return (Map<String, Object>) found;
    }

    private static Object of(Map<String, Object> node, String key) {
        Object value = node.get(key);
        if (value == null) {
            throw new AssertionError(key + " is not in " + node.keySet());
        }
        return value;
    }
}
