package vn.cancu.reading.unit;

import java.util.List;
import java.util.Set;

/** Words by which the names of authorities begin, go on and end; folded, but where only the marks part two words. */
final class AuthorityWords {
    /** Names that are whole by themselves; the longer before those that begin them. */
    static final List<String> WHOLE = List.of(
            "thu tuong chinh phu",
            "phu thu tuong",
            "chinh phu",
            "uy ban thuong vu quoc hoi",
            "quoc hoi",
            "bo chinh tri",
            "ban bi thu trung uong dang",
            "ban bi thu",
            "hoi dong bo truong",
            "chu tich nuoc",
            "trung uong dang",
            "lien bo");

    /** First words of the names of authorities. */
    static final List<String> HEADS = List.of(
            "ubnd",
            "uy ban",
            "hdnd",
            "hoi dong",
            "bo truong",
            "bo",
            "so",
            "giam doc",
            "chu tich",
            "pho chu tich",
            "ban",
            "tinh uy",
            "thanh uy",
            "huyen uy",
            "quan uy",
            "dang uy",
            "thi uy",
            "thuong truc",
            "thuong vu",
            "tong cuc",
            "cuc",
            "van phong",
            "thanh tra",
            "tong thanh tra",
            "kiem toan",
            "bao hiem",
            "ngan hang",
            "thong doc",
            "toa an",
            "vien",
            "lien so",
            "cong ty",
            "tong cong ty",
            "tap doan",
            "hoi",
            "phong",
            "chu nhiem",
            "tong giam doc",
            "tong lien doan",
            "lien doan",
            "mat tran",
            "ub",
            "doan",
            "cong an",
            "bo tu lenh",
            "bo chi huy",
            "kho bac",
            "thue",
            "truong",
            "dai hoc",
            "trung tam",
            "doanh nghiep",
            "lien minh",
            "hiep hoi",
            "chi cuc",
            "vu",
            "nha",
            "quy",
            "hat",
            "tram",
            "xa",
            "chanh van phong",
            "thu truong");

    static final Set<String> PEOPLES = Set.of("ubnd", "hdnd", "ub", "uy ban nhan dan", "hoi dong nhan dan");
    static final List<String> LEVELS =
            List.of("thanh pho", "thi xa", "thi tran", "dac khu", "tinh", "huyen", "quan", "xa", "phuong", "tp.", "tp");

    /** Two words that begin a title or end a name whatever their case. */
    static final Set<String> TITLE_OPENINGS = Set.of(
            "quy dinh",
            "phe duyet",
            "ban hanh",
            "huong dan",
            "sua doi",
            "bo sung",
            "cong bo",
            "thanh lap",
            "thong qua",
            "trien khai",
            "bai bo",
            "thay the",
            "dieu chinh",
            "kien toan",
            "tang cuong",
            "phan bo",
            "phan cong",
            "phan cap",
            "phan dinh",
            "cho phep",
            "doi ten",
            "chi dao",
            "yeu cau",
            "de nghi",
            "xac dinh",
            "khong thu",
            "mot so",
            "day manh",
            "tiep tuc",
            "chap thuan",
            "xu ly",
            "dat ten",
            "ap dung",
            "ve viec",
            "v /",
            "huy bo",
            "giao du",
            "giao chi",
            "giao ke",
            "ve ke",
            "ve quy",
            "thuc hien",
            "tach phong",
            "tham dinh",
            "thu hoi",
            "cong nhan");

    /** Words that end a name when they are not written as part of one. */
    static final Set<String> ENDINGS = Set.of(
            "ve", "v/v", "ngay", "tai", "theo", "trong", "tren", "de", "da", "duoc", "thi", "la", "cho", "voi", "do",
            "khi", "co", "nham", "ky", "so", "nam", "gui", "tu", "den", "se", "bi", "nay", "neu", "sau", "cung", "giao",
            "to", "quy", "vuong", "thang", "doi", "hoac", "ma", "nhu", "dang", "can", "phai", "khong", "chu", "xin",
            "lap", "cac", "goi", "trinh", "thuoc");

    /** The same words as they are printed in capitals, where only the marks part GIAO from GIÁO and NĂM from NAM. */
    static final Set<String> SHOUTED_ENDINGS = Set.of(
            "về", "ngày", "tại", "theo", "trong", "trên", "để", "đã", "được", "thì", "là", "cho", "với", "do", "khi",
            "có", "nhằm", "ký", "kí", "số", "năm", "gửi", "từ", "đến", "sẽ", "bị", "này", "nêu", "nếu", "sau", "cùng",
            "giao", "tổ", "quy", "vướng", "tháng", "đối", "đổi", "hoặc", "mà", "như", "đang", "cần", "căn", "phải",
            "không", "chủ", "xin", "lập", "các", "gọi", "trình", "thuộc");

    /** Documents that "và" may join behind an authority's name. */
    static final List<String> DOCUMENTS = List.of(
            "chuong trinh",
            "ke hoach cua",
            "ke hoach so",
            "quyet dinh",
            "nghi quyet",
            "nghi dinh",
            "thong tu",
            "chi thi",
            "cong van",
            "ket luan",
            "thong bao",
            "to trinh",
            "luat",
            "bao cao",
            "huong dan",
            "van ban",
            "cac");

    static final Set<String> CONTINUED_BEHIND_COMMA =
            Set.of("the thao", "thuong binh", "gia dinh", "xa hoi", "thong tin", "du lich", "van hoa");

    private AuthorityWords() {}
}
