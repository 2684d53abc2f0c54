package vn.cancu.graph;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import vn.cancu.authority.DocumentCard;
import vn.cancu.text.PartialDate;

/** A document's node as it is looked up by key; what it states hangs on other nodes and is asked by statements. */
@Node("Document")
record DocumentNode(
        @Id String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String level,
        @Nullable List<Integer> planYears,
        @Nullable Integer year,
        @Nullable List<String> programmes,
        @Nullable Integer rank,
        @Nullable String known,
        @Nullable String path,
        @Nullable String sha256) {
    DocumentCard card() {
        List<Integer> planned = planYears == null ? List.of() : planYears;
        return new DocumentCard(
                key,
                symbol,
                type,
                date == null ? null : PartialDate.parse(date),
                issuer,
                title,
                level,
                planned.isEmpty() && year != null ? List.of(year) : planned,
                programmes == null ? List.of() : programmes,
                Objects.requireNonNullElse(rank, DocumentCard.NO_RANK),
                "WHOLE".equals(known) ? DocumentCard.Known.WHOLE : DocumentCard.Known.CITED,
                path,
                sha256);
    }
}
