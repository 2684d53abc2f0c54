package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.access.Account;
import vn.cancu.access.Scope;
import vn.cancu.access.Token;
import vn.cancu.keeping.LoggedChange;

/** The JSON of {@code account}, {@code token} and {@code log}; {@code docs/json/access.md}. No hash is in it. */
public final class AccessJson {
    private AccessJson() {}

    public static String of(Account account) {
        return JsonForm.line(put(JsonForm.object(), account));
    }

    public static String accounts(List<Account> accounts) {
        ObjectNode root = JsonForm.object();
        ArrayNode rows = root.putArray("accounts");
        accounts.forEach(account -> put(rows.addObject(), account));
        return JsonForm.line(root);
    }

    private static ObjectNode put(ObjectNode node, Account account) {
        return node.put("name", account.name())
                .put("role", account.role().code())
                .put("locked", account.locked())
                .put("changed", account.changed());
    }

    public static String tokens(List<Token> tokens) {
        ObjectNode root = JsonForm.object();
        ArrayNode rows = root.putArray("tokens");
        tokens.forEach(token -> rows.addObject()
                .put("name", token.name())
                .put("scope", token.scope().code())
                .put("made", token.made())
                .put("last_used", token.lastUsed()));
        return JsonForm.line(root);
    }

    /** A new token, told this once. */
    public static String secret(String name, Scope scope, String secret) {
        return JsonForm.line(
                JsonForm.object().put("name", name).put("scope", scope.code()).put("token", secret));
    }

    /** An entry of the log of changes, as its line is. */
    public static String of(LoggedChange change) {
        return JsonForm.line(JsonForm.object()
                .put("number", change.number())
                .put("at", change.at())
                .put("who", change.who())
                .put("what", change.what())
                .put("target", change.target())
                .put("before", change.before())
                .put("after", change.after())
                .put("previous", change.previous()));
    }
}
