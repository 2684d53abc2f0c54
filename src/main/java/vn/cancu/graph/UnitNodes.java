package vn.cancu.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Units by key. */
interface UnitNodes extends Repository<UnitNode, String> {
    Optional<UnitNode> findById(String key);

    List<UnitNode> findByUnderKey(String key);
}
