/**
 * Text in, facts out: how a document becomes facts.
 *
 * <p>{@link vn.cancu.reading.DocumentReader} reads one text by stages with typed values between them; each stage can be tried alone. Read
 * them in this order: {@link vn.cancu.reading.layout.Layout}, {@link vn.cancu.reading.header.HeaderStage},
 * {@link vn.cancu.reading.citation.CitationStage}, then items, money (in sentences, and in the tables that {@link vn.cancu.reading.table}
 * finds), duties, targets, deadlines and findings.
 *
 * <h2>One example</h2>
 *
 * An invented plan, as a converter left it:
 *
 * <pre>
 *  1  Số: **12** /KH-UBND
 *  2  Tân Sỏi, ngày   tháng 3 năm 2024
 *  3  KẾ HOẠCH
 *  4  Thực hiện Chương trình giảm nghèo bền vững năm 2024 trên địa bàn xã Tân Sỏi
 *  5  Căn cứ Nghị định số 38/2023/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số
 *  6  2
 *  7  27/2022/NĐ–CP ngày 19/4/2022 của Chính phủ;
 *  8  I. MỤC TIÊU
 * </pre>
 *
 * <ol>
 *   <li><b>Clean.</b> {@link vn.cancu.text.NormalText} composes letters and drops emphasis, and keeps the way back; a dash of line 7 is
 *       ASCII from here on, and the quote will show it as printed.
 *   <li><b>Lay out.</b> Line 6 is a page number; line 5 does not end its sentence, so line 7 goes on in the same paragraph. Lines 1 to 4 are
 *       the head: line 4 begins "Thực hiện", as a basis may, but stands right below a type in capitals and is a title.
 *   <li><b>Head.</b> Symbol {@code 12/KH-UBND}, date {@code 2024-03} (no day is printed, none is guessed), place Tân Sỏi. There is no
 *       letterhead: the issuer is the committee that the text acts as, named by the title.
 *   <li><b>Find.</b> Each digit may begin a symbol. {@code 38/2023/NĐ-CP} does; "Nghị định số" is read leftwards from it, date and issuer
 *       rightwards. {@code 2024} and {@code 19/4/2022} begin none.
 *   <li><b>Resolve.</b> Neither mention prints an issuer of the first decree; its letters imply Chính phủ.
 *   <li><b>Give it its part.</b> The first mention opens the clause of a căn cứ: BASIS. Between it and the second stand the words "sửa đổi,
 *       bổ sung một số điều của": AMENDED, and the pair (38/2023, 27/2022) is an amendment.
 *   <li><b>Assemble.</b> The second quote stands on line 5 as far as it goes there: a quote is a piece of one line.
 * </ol>
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>Offsets of different texts: paragraph, normal text, source. Only {@code Layout.evidence} may cross.
 *   <li>A decree named inside of the title of a basis is no basis; one behind "; " is again.
 *   <li>"được sửa đổi bởi X" makes X the one that amends; "sửa đổi X" makes X the one that is amended; "bị bãi bỏ" alone says nothing of
 *       what follows.
 *   <li>"Luật" without a name, "pháp luật", "Luật sư" and drafts are no documents.
 *   <li>"số 06/CĐ-UBND và số 07/CĐ-UBND ngày 03/8/2024": type, date and issuer of a list are printed once.
 *   <li>Regular expressions run over bounded pieces only; what runs over the whole text is a loop that never goes back.
 * </ul>
 *
 * Pure: no Spring, no I/O, nothing of other documents, nothing kept between two texts. What cannot be read is left out.
 */
@NullMarked
package vn.cancu.reading;

import org.jspecify.annotations.NullMarked;
