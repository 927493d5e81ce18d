package parindex.app.kit.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import parindex.core.language.Language;

/// Hands a [Visit] to every method of a screen that asks for one.
@Component
public class Visits implements HandlerMethodArgumentResolver {
    /// Cookie with the chosen language; it holds nothing else.
    static final String LANGUAGE = "lang";

    private final Messages messages;
    private final String pseudo;

    Visits(Messages messages, @Value("${parindex.pseudo-language:}") String pseudo) {
        this.messages = messages;
        this.pseudo = pseudo;
    }

    /// The visit behind a request.
    public Visit of(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Visit(words(request), person(), path, (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    /// What the program says in a language, for deeds that no request asks for.
    public Words words(Language language) {
        return Words.of(language, messages.in(language));
    }

    private Words words(HttpServletRequest request) {
        var language = language(request);
        var words = Words.of(language, messages.in(language));
        return isPseudo(request) ? words.pseudo() : words;
    }

    /// A server that is tried out shows every text in brackets to those who send the header it names.
    private boolean isPseudo(HttpServletRequest request) {
        return !pseudo.isEmpty() && request.getHeader(pseudo) != null;
    }

    private static Language language(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
        return chosen(cookies).filter("en"::equals).map(en -> Language.EN).orElse(Language.VI);
    }

    private static Optional<String> chosen(Stream<Cookie> cookies) {
        return cookies.filter(cookie -> cookie.getName().equals(LANGUAGE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of((HttpServletRequest) request.getNativeRequest());
    }
}
