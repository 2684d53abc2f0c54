package vn.cancu.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Components by key. */
interface ComponentNodes extends Repository<ComponentNode, String> {
    Optional<ComponentNode> findById(String key);

    List<ComponentNode> findByAboveKey(String key);
}
