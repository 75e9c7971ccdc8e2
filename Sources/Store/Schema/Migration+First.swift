// The columns `n` and `u` are the network's number inside this database and the user's inside the network; every key
// begins with them. Identifiers are 16 bytes (UUIDv7), instants microseconds of UTC, days counted from 1970-01-01.
// Foreign keys are held at the commit, since a row is rewritten by taking it out and putting it back. Declared here: a
// pragma for each transaction would have every prepared statement compiled anew.
extension Migration {
  static let first = Migration(
    number: 1,
    sql: """
      CREATE TABLE network(
        id INTEGER PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE,
        rules INTEGER NOT NULL DEFAULT 0,     -- counts changes of rules, so that a standing knows which it was made with
        -- The last act, and its last row of the journal, of which `agenda` and `trace` know.
        filed_act INTEGER NOT NULL DEFAULT 0, filed_sequence INTEGER NOT NULL DEFAULT 0,
        created INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE user(
        n INTEGER NOT NULL REFERENCES network(id),
        u INTEGER NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        PRIMARY KEY(n, u)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE setting(  -- u = 0: the network's
        n INTEGER NOT NULL, u INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY(n, u, key)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE contact(
        n INTEGER NOT NULL, id BLOB NOT NULL,
        given TEXT NOT NULL, additional TEXT NOT NULL, family TEXT NOT NULL, prefix TEXT NOT NULL,
        suffix TEXT NOT NULL, nickname TEXT NOT NULL, formatted TEXT NOT NULL,
        name_key TEXT,           -- folded, sorted words of the full name; null for less than two
        headline TEXT NOT NULL,  -- "COO, Verdant": what lists show beside the name
        birthday TEXT, anniversary TEXT, connected INTEGER,
        organization INTEGER NOT NULL,  -- the card is an organization's
        uid TEXT,
        added INTEGER NOT NULL, by_hand INTEGER NOT NULL,
        card_act BLOB, card_record INTEGER,
        job_changed INTEGER,
        -- What there are several of, in the order given, as separated text: a contact is one row to read and to write.
        identifiers TEXT NOT NULL,  -- kind, typed, label
        addresses TEXT NOT NULL,    -- box, extended, street, city, region, code, country, label
        positions TEXT NOT NULL,    -- organization, title, department, began, ended
        tags TEXT NOT NULL,
        notes TEXT NOT NULL,        -- those that came with a card
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX contact_name ON contact(n, name_key) WHERE name_key IS NOT NULL;  -- namesakes
      CREATE INDEX contact_uid ON contact(n, uid) WHERE uid IS NOT NULL;  -- a card comes again

      CREATE TABLE organization(
        n INTEGER NOT NULL, id BLOB NOT NULL, name TEXT NOT NULL,
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX organization_name ON organization(n, name);

      CREATE TABLE relationship(
        n INTEGER NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        roles TEXT NOT NULL,  -- names with commas between
        tier TEXT, tier_given INTEGER, cadence_days INTEGER, cadence_longest INTEGER,
        paused INTEGER, pause_until INTEGER,
        ask_again INTEGER, asks_per_year INTEGER, never_ask INTEGER NOT NULL,
        word TEXT, word_at INTEGER, no_rhythm INTEGER NOT NULL, kept INTEGER,
        PRIMARY KEY(n, u, contact),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE touch(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL,
        at INTEGER NOT NULL, channel INTEGER NOT NULL, direction INTEGER NOT NULL, company INTEGER NOT NULL,
        place TEXT NOT NULL, purpose TEXT NOT NULL, note TEXT NOT NULL,
        invites INTEGER NOT NULL, signals INTEGER NOT NULL,
        thread TEXT, source TEXT, external TEXT, recorded INTEGER NOT NULL,
        parties BLOB NOT NULL,  -- in the order they were named: each the contact, and a byte that says whether they talked
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;
      CREATE UNIQUE INDEX touch_external ON touch(n, external, source) WHERE external IS NOT NULL;  -- read before

      CREATE TABLE party(  -- the history of a pair in one range
        n INTEGER NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL, at INTEGER NOT NULL, touch BLOB NOT NULL,
        direction INTEGER NOT NULL, company INTEGER NOT NULL,
        traits INTEGER NOT NULL,  -- in bits: talked, trace, invites, purpose, 8 of the channel; above them the signals
        thread INTEGER NOT NULL, recorded INTEGER NOT NULL,
        PRIMARY KEY(n, u, contact, at, touch),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE promise(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        side TEXT NOT NULL, what TEXT NOT NULL, made INTEGER NOT NULL, due INTEGER,
        outcome TEXT, ended INTEGER,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX promise_contact ON promise(n, u, contact);
      CREATE INDEX promise_ended ON promise(n, u, side, ended) WHERE ended IS NOT NULL;

      CREATE TABLE help(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        side TEXT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL, at INTEGER NOT NULL,
        offer INTEGER NOT NULL, began INTEGER, paid INTEGER NOT NULL,
        landed INTEGER, thanked INTEGER, reported INTEGER,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX help_contact ON help(n, u, contact);
      CREATE INDEX help_at ON help(n, u, side, at);

      CREATE TABLE ask(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        kind TEXT NOT NULL, what TEXT NOT NULL, planned INTEGER NOT NULL, announced INTEGER NOT NULL,
        made INTEGER, nudged INTEGER, outcome TEXT, decided INTEGER, because TEXT, override TEXT,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX ask_contact ON ask(n, u, contact);
      CREATE INDEX ask_made ON ask(n, u, made) WHERE made IS NOT NULL;
      CREATE INDEX ask_decided ON ask(n, u, decided) WHERE decided IS NOT NULL;
      CREATE INDEX ask_kind ON ask(n, u, kind, id) WHERE made IS NOT NULL AND outcome IS NOT NULL;
      CREATE INDEX ask_open ON ask(n, u, id) WHERE outcome IS NULL;
      CREATE INDEX ask_override ON ask(n, u, id) WHERE override IS NOT NULL;  -- what was asked past a guard

      CREATE TABLE referral(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        side TEXT NOT NULL, prospect TEXT NOT NULL, prospect_contact BLOB, reason TEXT NOT NULL,
        level INTEGER NOT NULL, status TEXT NOT NULL, passed INTEGER NOT NULL, changed INTEGER NOT NULL,
        minor INTEGER, currency TEXT, thanked INTEGER, reported INTEGER,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX referral_contact ON referral(n, u, contact);
      CREATE INDEX referral_prospect ON referral(n, u, prospect_contact) WHERE prospect_contact IS NOT NULL;
      CREATE INDEX referral_passed ON referral(n, u, side, passed);
      CREATE INDEX referral_won ON referral(n, u, side, changed) WHERE status = 'won';

      CREATE TABLE fact(
        n INTEGER NOT NULL, contact BLOB NOT NULL, id BLOB NOT NULL,
        kind TEXT NOT NULL, text TEXT NOT NULL, learned INTEGER NOT NULL, stated INTEGER NOT NULL, closed INTEGER,
        PRIMARY KEY(n, contact, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX fact_id ON fact(n, id);  -- a fact by its identifier, for undo
      CREATE INDEX fact_need ON fact(n, id) WHERE kind = 'need' AND closed IS NULL;  -- what people need

      CREATE TABLE note(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        at INTEGER NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX note_contact ON note(n, u, contact);

      CREATE TABLE face(
        n INTEGER NOT NULL, u INTEGER NOT NULL, id BLOB NOT NULL,
        body TEXT NOT NULL,  -- JSON: a face is not yet anybody
        open INTEGER NOT NULL,
        event BLOB,  -- where they were met
        PRIMARY KEY(n, u, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX face_open ON face(n, u, id) WHERE open = 1;  -- to be decided on
      CREATE INDEX face_event ON face(n, u, event) WHERE event IS NOT NULL;

      CREATE TABLE one_to_one(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        open INTEGER NOT NULL, overridden INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX one_to_one_contact ON one_to_one(n, u, contact);
      CREATE INDEX one_to_one_open ON one_to_one(n, u, id) WHERE open = 1;
      CREATE INDEX one_to_one_override ON one_to_one(n, u, id) WHERE overridden = 1;

      CREATE TABLE introduction(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL, other BLOB NOT NULL,
        open INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(n, other) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX introduction_contact ON introduction(n, u, contact);
      CREATE INDEX introduction_other ON introduction(n, u, other);
      CREATE INDEX introduction_open ON introduction(n, u, id) WHERE open = 1;

      CREATE TABLE opportunity(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        open INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX opportunity_contact ON opportunity(n, u, contact);

      CREATE TABLE credit(  -- who had a part in a goal that was won
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        open INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id),
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX credit_contact ON credit(n, u, contact);

      CREATE TABLE goal(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, open INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE goal_tie(  -- an activity was for a goal, because the user said so
        n INTEGER NOT NULL, activity TEXT NOT NULL, u INTEGER NOT NULL, goal BLOB NOT NULL,
        PRIMARY KEY(n, activity)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX goal_tie_goal ON goal_tie(n, goal);

      CREATE TABLE contribution(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, day INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX contribution_day ON contribution(n, u, day);

      CREATE TABLE event(
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, day INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX event_day ON event(n, u, day);

      CREATE TABLE club(  -- groups; "group" is a word of SQL
        n INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, open INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY(n, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE member(
        n INTEGER NOT NULL, club BLOB NOT NULL, contact BLOB NOT NULL, office TEXT NOT NULL, left_on INTEGER,
        PRIMARY KEY(n, club, contact),
        FOREIGN KEY(n, club) REFERENCES club(n, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(n, contact) REFERENCES contact(n, id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX member_contact ON member(n, contact);

      CREATE TABLE reply(  -- the last answer to each step; of those that concern nobody else, contact is empty
        n INTEGER NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL, kind INTEGER NOT NULL, subject TEXT NOT NULL,
        answer TEXT NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY(n, u, contact, kind, subject)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reply_at ON reply(n, u, at);  -- what was answered lately

      CREATE TABLE act(
        n INTEGER NOT NULL, number INTEGER NOT NULL, id BLOB NOT NULL, u INTEGER NOT NULL, at INTEGER NOT NULL,
        verb TEXT NOT NULL, subject TEXT NOT NULL,
        undoes INTEGER,  -- the number of another
        first INTEGER NOT NULL, last INTEGER NOT NULL,  -- its rows in the journal
        unfiled BLOB,  -- whose agendas it changed and left to be filed later, 16 bytes each
        PRIMARY KEY(n, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX act_undoes ON act(n, undoes) WHERE undoes IS NOT NULL;

      CREATE TABLE journal(  -- append-only; what an entity was before, so that what it became is the next row or the table
        n INTEGER NOT NULL, sequence INTEGER NOT NULL,
        act INTEGER NOT NULL, kind INTEGER NOT NULL, entity BLOB NOT NULL,
        change INTEGER NOT NULL, before TEXT,
        PRIMARY KEY(n, sequence)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE source(  -- what an import read, as it stood
        n INTEGER NOT NULL, act BLOB NOT NULL, record INTEGER NOT NULL,
        file TEXT NOT NULL, line INTEGER NOT NULL, dialect TEXT NOT NULL,
        hash INTEGER NOT NULL, problem TEXT, contact BLOB, body BLOB NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX source_record ON source(n, act, record);
      CREATE INDEX source_hash ON source(n, hash);  -- this very record came before

      -- Derived from here on: never journaled, made anew by doctor.
      CREATE TABLE standing(
        n INTEGER NOT NULL, u INTEGER NOT NULL, contact BLOB NOT NULL,
        basis INTEGER NOT NULL, their_trust INTEGER, my_trust INTEGER, strain INTEGER NOT NULL,
        last_two_sided INTEGER, last_touch INTEGER, exchanges INTEGER NOT NULL, rhythm REAL, due INTEGER,
        unanswered INTEGER NOT NULL, earned TEXT NOT NULL, rules INTEGER NOT NULL,
        priority INTEGER NOT NULL,  -- as beside the person's words in token
        kinds INTEGER NOT NULL,     -- of evidence, beside touches: a bit each
        turns INTEGER, openings BLOB NOT NULL,  -- its agenda
        act INTEGER NOT NULL,                   -- the number of the act that made it
        filed_turns INTEGER, filed_openings BLOB,  -- what `agenda` holds, where that is another and the act is not filed yet
        PRIMARY KEY(n, u, contact)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE trace(  -- the rows of the journal that speak of an entity
        n INTEGER NOT NULL, entity BLOB NOT NULL, sequence INTEGER NOT NULL,
        PRIMARY KEY(n, entity, sequence)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE agenda(  -- what stands open or will, by kind of step; kind 0: conclusions that time alone turns
        n INTEGER NOT NULL, u INTEGER NOT NULL, kind INTEGER NOT NULL, rank INTEGER NOT NULL, start INTEGER NOT NULL,
        contact BLOB NOT NULL, place INTEGER NOT NULL, until INTEGER, subject TEXT,
        PRIMARY KEY(n, u, kind, rank, start, contact, place)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE term(  -- by which words a need (0) is matched with an offer (1) or a title (2, its fact the contact)
        n INTEGER NOT NULL, side INTEGER NOT NULL, term TEXT NOT NULL, fact BLOB NOT NULL, contact BLOB NOT NULL,
        trust INTEGER NOT NULL,  -- how far the user trusts the one who gives it, from 1; 0 while unknown, and of needs
        PRIMARY KEY(n, side, term, fact, contact)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX term_trust ON term(n, side, term, trust, fact);  -- the givers to turn to first

      CREATE TABLE identifier(  -- who has this address, number or profile
        n INTEGER NOT NULL, kind INTEGER NOT NULL, key TEXT NOT NULL, contact BLOB NOT NULL,
        PRIMARY KEY(n, kind, key, contact)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE label(  -- who carries this tag
        n INTEGER NOT NULL, label TEXT NOT NULL, contact BLOB NOT NULL,
        PRIMARY KEY(n, label, contact)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE position(  -- who is there, or was
        n INTEGER NOT NULL, organization BLOB NOT NULL, contact BLOB NOT NULL, present INTEGER NOT NULL,
        PRIMARY KEY(n, organization, contact)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE token(  -- the words a person is found by
        n INTEGER NOT NULL, token TEXT NOT NULL, contact BLOB NOT NULL, priority INTEGER NOT NULL,
        words TEXT NOT NULL,  -- all of the person's, blanks between: several are looked for in the rows of one
        PRIMARY KEY(n, token, contact)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE beginning(  -- how many rows of token begin so, told when many people came: which word of a search is rarest
        n INTEGER NOT NULL, letters TEXT NOT NULL, words INTEGER NOT NULL,
        PRIMARY KEY(n, letters)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE organization_word(  -- the words an organization is found by
        n INTEGER NOT NULL, word TEXT NOT NULL, organization BLOB NOT NULL,
        PRIMARY KEY(n, word, organization)
      ) STRICT, WITHOUT ROWID;

      CREATE VIRTUAL TABLE note_text USING fts5(text, contact UNINDEXED, detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
      """ + statistics)
}
