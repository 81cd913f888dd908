package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Problem;

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

    /**
     * Deletes a group.
     *
     * @param version of the group that the officer saw, see {@link SynonymGroups.Kept#version}
     * @throws Problem {@link SynonymGroups#CHANGED_MEANWHILE} when somebody else changed it since
     */
    @Transactional
    public void delete(Actor actor, String id, int version) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        SynonymGroups.Kept former = groups.required(id);
        former.requireVersion(version);
        rows.remove(id);
        journal.append(Event.of("synonyms-deleted", WordsEvent.SYNONYMS, id, actor.accountId())
                .with("group", former.group().line()));
    }
}
