/**
 * Tables as they stand in a text: their cells, their head, and which row is a part of which. What the cells mean is for other rooms to say;
 * {@link vn.cancu.reading.money.TableMoney} reads their money.
 *
 * <p>Read them in this order: {@link vn.cancu.reading.table.Cells} cuts a line ({@code | a | b |} as the readers of files write it,
 * {@code a | b} or tabs), {@link vn.cancu.reading.table.TableFinder} puts rows together, {@link vn.cancu.reading.table.TableHead} joins the
 * rows of a head and tells what is no head any more, {@link vn.cancu.reading.table.TableRows} gives every row its name, its label and the
 * row that it is a part of.
 *
 * <h2>One example</h2>
 *
 * <pre>
 *  | TT | Nội dung       | Năm 2024 |      | Ghi chú |   "Năm 2024" stands over two columns: the blank cell belongs to it
 *  |    |                | NSTW     | NSĐP |         |   the cells above "TT" go on here
 *  | A  | B              | 1        | 2    | 3       |   numbers of columns, no data
 *  |    | Tổng cộng      | 700      | 70   |         |   a total: no part of any row
 *  | I  | Dự án 4        | 700      | 70   |         |
 *  | 1  | Tiểu dự án 1   | 400      | 40   |         |   a part of I: a numbering that has not been used yet goes below
 *  | 2  | Tiểu dự án 2   | 300      | 30   |         |
 * </pre>
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>A row that has fewer cells than its table: which ones are left out cannot be known; it is kept and told as not placed.
 *   <li>One numbering for two levels ("1 Dự án 4", "1 Xã A", "2 Xã B", "2 Dự án 5"): the rows stand side by side and do not count on.
 *   <li>"2023 | 2024" may be a head or data: it is a head where nothing names the row.
 *   <li>A head is printed again on every page.
 *   <li>All work is linear in the text: a table of more columns than any printed one has is none.
 * </ul>
 */
@NullMarked
package vn.cancu.reading.table;

import org.jspecify.annotations.NullMarked;
