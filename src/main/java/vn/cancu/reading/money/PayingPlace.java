package vn.cancu.reading.money;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Source;

/** A place or level that stands for its budget: "Trung ương: 552,1 triệu đồng", "tỉnh cấp 6.100 nghìn đồng". */
final class PayingPlace {
    private static final Pattern PAYS = Pattern.compile(
            "^(?<who>trung uong|tw|dia phuong|tinh|cap tinh|huyen|cap huyen|nstw|nsdp)(?: (?:cap|ho tro|giao|dam bao|bao dam|doi ung|phan bo|bo tri|chi))?(?: (?:la|duoc|them|cho))?$");
    private static final List<String> JOINTS =
            List.of("trong do", "gom", "bao gom", "va", "phan", "nguon", "chia ra", "tu");
    private static final Set<String> CENTRAL = Set.of("trung uong", "tw", "nstw");

    private PayingPlace() {}

    /** @param label the folded words before an amount; nobody else's money may be named in them */
    static @Nullable Source of(String label) {
        String bare = Marks.strip(label);
        for (String joint : JOINTS) {
            bare = bare.startsWith(joint + " ") || bare.startsWith(joint + ":")
                    ? Marks.strip(bare.substring(joint.length()))
                    : bare;
        }
        Matcher place = PAYS.matcher(bare);
        if (!place.matches()) {
            return null;
        }
        return CENTRAL.contains(place.group("who")) ? Source.CENTRAL : Source.LOCAL;
    }
}
