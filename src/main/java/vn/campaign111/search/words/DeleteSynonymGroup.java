package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;

/** Takes a group of synonyms away; the journal keeps what it said. */
@Singleton
public class DeleteSynonymGroup {

    private final SynonymGroups groups;
    private final SynonymGroupRows rows;
    private final Journal journal;

    DeleteSynonymGroup(SynonymGroups groups, SynonymGroupRows rows, Journal journal) {
        this.groups = groups;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public void delete(Actor actor, String id) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        SynonymGroup former = groups.required(id).group();
        rows.remove(id);
        journal.append(Event.of("synonyms-deleted", WordsEvent.SYNONYMS, id, actor.accountId())
                .with("group", former.line()));
    }
}
