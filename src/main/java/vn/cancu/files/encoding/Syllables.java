package vn.cancu.files.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What can be a syllable of Vietnamese: an onset, a rhyme, one tone at most; closed syllables carry two tones only. */
public final class Syllables {
    private static final Set<String> ONSETS =
            Set.of("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay"
                    + " ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                    + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh yt ych ya"
                    + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet"
                    + " oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uôc uôi uôm uôn uông uôt"
                    + " uơ uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu")
            .split(" "));

    private static final String GRAVE = "\u0300";
    private static final String ACUTE = "\u0301";
    private static final String DOT = "\u0323";
    private static final String TONES = GRAVE + ACUTE + "\u0303\u0309" + DOT;

    private Syllables() {}

    /** Whether a word, in any case and any form of Unicode, can be a syllable of Vietnamese. */
    public static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > 14) {
            return false;
        }
        String parted = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        char tone = 0;
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                if (tone != 0) {
                    return false;
                }
                tone = c;
            } else {
                bare.append(c);
            }
        }
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
        for (int onset = Math.min(3, letters.length()); onset >= 0; onset--) {
            String first = letters.substring(0, onset);
            String rhyme = letters.substring(onset);
            if ((onset == 0 || ONSETS.contains(first)) && fits(first, rhyme, tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String onset, String rhyme, char tone) {
        if (onset.equals("gi") && rhyme.isEmpty()) {
            return true;
        }
        if (!RHYMES.contains(rhyme)) {
            return false;
        }
        char last = rhyme.charAt(rhyme.length() - 1);
        boolean stopped = last == 'c' || last == 'p' || last == 't' || rhyme.endsWith("ch");
        return !stopped || tone == ACUTE.charAt(0) || tone == DOT.charAt(0);
    }
}
