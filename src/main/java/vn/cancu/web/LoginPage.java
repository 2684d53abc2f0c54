package vn.cancu.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Name and password; what is typed is checked by {@link Logins}. */
@Page
class LoginPage {
    @GetMapping(Addresses.LOGIN)
    String login(
            @RequestParam(defaultValue = "false") boolean sai,
            @RequestParam(defaultValue = "false") boolean cho,
            Model model) {
        if (Visitor.name() != null) {
            return "redirect:/";
        }
        model.addAttribute("wrong", sai);
        model.addAttribute("wait", cho);
        return "login";
    }
}
