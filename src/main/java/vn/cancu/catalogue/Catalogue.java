package vn.cancu.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** Everything in {@code data/} that rooms look up; read once, immutable. */
public final class Catalogue {
    private final List<DocumentType> types;
    private final Map<String, DocumentType> typesByFoldedName;
    private final Map<String, DocumentType> typesByLetters;
    private final Map<String, Programme> programmes;
    private final List<ListedDocument> documents;
    private final Map<String, String> authorities;
    private final List<String> laws;
    private final List<LawEdition> editions;

    private Catalogue(List<DocumentType> types, Map<String, Programme> programmes, List<ListedDocument> documents) {
        this.types = List.copyOf(types);
        this.programmes = programmes;
        this.documents = List.copyOf(documents);
        typesByFoldedName = new LinkedHashMap<>();
        typesByLetters = new LinkedHashMap<>();
        authorities = authorities();
        laws = Table.rows("laws.csv").stream().map(row -> get(row, "name")).toList();
        editions = Table.rows("law-editions.csv").stream()
                .map(row -> new LawEdition(
                        list(get(row, "names")),
                        get(row, "symbol"),
                        PartialDate.parse(get(row, "date")),
                        PartialDate.parse(get(row, "in_force")),
                        get(row, "source")))
                .toList();
        for (DocumentType type : types) {
            typesByFoldedName.put(Folding.key(type.name()), type);
            for (String letters : type.letters()) {
                typesByLetters.putIfAbsent(Folding.key(letters), type);
            }
        }
    }

    /** Reads {@code data/} from the class path. */
    public static Catalogue load() {
        List<DocumentType> types = Table.rows("document-types.csv").stream()
                .map(row -> new DocumentType(
                        get(row, "name"),
                        list(get(row, "letters")),
                        get(row, "normative").equals("yes"),
                        get(row, "source")))
                .toList();
        Map<String, List<Component>> components = new LinkedHashMap<>();
        for (Map<String, String> row : Table.rows("components.csv")) {
            String code = get(row, "code");
            int dot = code.lastIndexOf('.');
            components
                    .computeIfAbsent(get(row, "programme"), key -> new ArrayList<>())
                    .add(new Component(
                            get(row, "programme"),
                            code,
                            get(row, "title"),
                            dot < 0 ? null : code.substring(0, dot),
                            get(row, "source")));
        }
        Map<String, Programme> programmes = new LinkedHashMap<>();
        for (Map<String, String> row : Table.rows("programmes.csv")) {
            String code = get(row, "code");
            programmes.put(
                    code,
                    new Programme(
                            code,
                            get(row, "title"),
                            list(get(row, "names")),
                            get(row, "approval"),
                            PartialDate.parse(get(row, "approved_on")),
                            get(row, "approved_by"),
                            Integer.parseInt(get(row, "first_year")),
                            Integer.parseInt(get(row, "last_year")),
                            components.getOrDefault(code, List.of()),
                            get(row, "source")));
        }
        List<ListedDocument> documents = Table.rows("documents.csv").stream()
                .map(row -> new ListedDocument(
                        get(row, "symbol"),
                        get(row, "type"),
                        get(row, "issuer"),
                        PartialDate.parse(get(row, "date")),
                        get(row, "title"),
                        get(row, "source")))
                .toList();
        return new Catalogue(types, programmes, documents);
    }

    public List<DocumentType> types() {
        return types;
    }

    /** By name, folded: "quyet dinh" finds "Quyết định". */
    public Optional<DocumentType> typeNamed(String name) {
        return Optional.ofNullable(typesByFoldedName.get(Folding.key(name)));
    }

    /** By the letters of a symbol, folded: "QD", "QĐ". */
    public Optional<DocumentType> typeOfLetters(String letters) {
        return Optional.ofNullable(typesByLetters.get(Folding.key(letters)));
    }

    public List<Programme> programmes() {
        return List.copyOf(programmes.values());
    }

    /** Codes of the programmes that a title names; all of them where it names "các Chương trình mục tiêu quốc gia". */
    public List<String> programmesIn(String title) {
        String key = " " + Folding.key(title) + " ";
        List<String> codes = new ArrayList<>();
        for (Programme programme : programmes.values()) {
            boolean named = key.contains(" " + Folding.key(programme.title()) + " ");
            for (String name : programme.names()) {
                named |= key.contains(" " + Folding.key(name) + " ");
            }
            if (named) {
                codes.add(programme.code());
            }
        }
        if (codes.isEmpty()
                && (key.contains("cac chuong trinh muc tieu quoc gia") || key.contains("cac chuong trinh mtqg"))) {
            codes.addAll(programmes.keySet());
        }
        return codes;
    }

    public Optional<Programme> programme(String code) {
        return Optional.ofNullable(programmes.get(code));
    }

    public List<ListedDocument> documents() {
        return documents;
    }

    /** The central authority that letters of a symbol stand for: "BTC" is Bộ Tài chính. Case and diacritics are of no account. */
    public Optional<String> authorityOfLetters(String letters) {
        return Optional.ofNullable(authorities.get(Folding.fold(letters)));
    }

    /** Names of laws, codes and ordinances: "Luật Phòng, chống tham nhũng". */
    public List<String> laws() {
        return laws;
    }

    /** Editions of the laws that plans rest on, each name with all of its editions. */
    public List<LawEdition> lawEditions() {
        return editions;
    }

    private static Map<String, String> authorities() {
        Map<String, String> byLetters = new LinkedHashMap<>();
        for (Map<String, String> row : Table.rows("authorities.csv")) {
            byLetters.put(Folding.fold(get(row, "letters")), get(row, "name"));
        }
        return byLetters;
    }

    private static String get(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new CatalogueException("a table of data/ lacks the column " + column);
        }
        return value;
    }

    private static List<String> list(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
    }
}
