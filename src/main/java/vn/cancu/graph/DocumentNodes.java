package vn.cancu.graph;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Documents by key. */
interface DocumentNodes extends Repository<DocumentNode, String> {
    Optional<DocumentNode> findById(String key);
}
