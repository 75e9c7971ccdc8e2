extension Migration {
  /// What ANALYZE would find in a network of some size, for the planner of SQLite to go by from the first row on.
  ///
  /// Every key begins with the network, and most go on with the user: columns that all rows share. Untold, the planner takes
  /// each first column for one that finds ten rows, prefers a primary key to the index made for a query, and walks all of a
  /// table. Of each index: rows, then how many share its first column, its first two, and so on. A real ANALYZE replaces
  /// them.
  static let statistics = """
    ANALYZE sqlite_schema;
    INSERT INTO sqlite_stat1(tbl, idx, stat) VALUES
      ('contact', 'contact', '100000 100000 1'), ('contact', 'contact_name', '100000 100000 2'),
      ('contact', 'contact_uid', '100000 100000 1'),
      ('identifier', 'identifier', '300000 300000 100000 1 1'),
      ('organization', 'organization', '20000 20000 1'), ('organization', 'organization_name', '20000 20000 1'),
      ('position', 'position', '100000 100000 5 1'), ('label', 'label', '100000 100000 5000 1'),
      ('relationship', 'relationship', '20000 20000 20000 1'),
      ('touch', 'touch', '1000000 1000000 1'), ('touch', 'touch_external', '1000000 1000000 1 1'),
      ('party', 'party', '1000000 1000000 1000000 10 1 1'),
      ('promise', 'promise', '20000 20000 1'), ('promise', 'promise_contact', '20000 20000 20000 2'),
      ('promise', 'promise_ended', '15000 15000 15000 7500 2'),
      ('help', 'help', '20000 20000 1'), ('help', 'help_contact', '20000 20000 20000 2'),
      ('help', 'help_at', '20000 20000 20000 10000 2'),
      ('ask', 'ask', '20000 20000 1'), ('ask', 'ask_contact', '20000 20000 20000 2'),
      ('ask', 'ask_made', '18000 18000 18000 2'), ('ask', 'ask_decided', '15000 15000 15000 2'),
      ('ask', 'ask_kind', '15000 15000 15000 2500 1'), ('ask', 'ask_open', '5000 5000 5000 1'),
      ('ask', 'ask_override', '500 500 500 1'),
      ('referral', 'referral', '20000 20000 1'), ('referral', 'referral_contact', '20000 20000 20000 2'),
      ('referral', 'referral_prospect', '20000 20000 20000 1'),
      ('referral', 'referral_passed', '20000 20000 20000 10000 2'),
      ('referral', 'referral_won', '5000 5000 5000 2500 2'),
      ('fact', 'fact', '20000 20000 2 1'), ('fact', 'fact_id', '20000 20000 1'),
      ('fact', 'fact_need', '2000 2000 1'),
      ('note', 'note', '20000 20000 1'), ('note', 'note_contact', '20000 20000 20000 2'),
      ('face', 'face', '1000 1000 1000 1'), ('face', 'face_open', '20 20 20 1'),
      ('face', 'face_event', '800 800 800 20 1'),
      ('one_to_one', 'one_to_one', '2000 2000 1'), ('one_to_one', 'one_to_one_contact', '2000 2000 2000 2'),
      ('one_to_one', 'one_to_one_open', '100 100 100 1'), ('one_to_one', 'one_to_one_override', '50 50 50 1'),
      ('introduction', 'introduction', '2000 2000 1'), ('introduction', 'introduction_contact', '2000 2000 2000 2'),
      ('introduction', 'introduction_other', '2000 2000 2000 2'),
      ('introduction', 'introduction_open', '100 100 100 1'),
      ('opportunity', 'opportunity', '2000 2000 1'), ('opportunity', 'opportunity_contact', '2000 2000 2000 2'),
      ('credit', 'credit', '200 200 1'), ('credit', 'credit_contact', '200 200 200 1'),
      ('goal', 'goal', '20 20 1'), ('goal_tie', 'goal_tie', '2000 2000 1'),
      ('goal_tie', 'goal_tie_goal', '2000 2000 100 1'), ('contribution', 'contribution', '2000 2000 1'),
      ('contribution', 'contribution_day', '2000 2000 2000 2'),
      ('event', 'event', '1000 1000 1'), ('event', 'event_day', '1000 1000 1000 2'),
      ('club', 'club', '20 20 1'), ('member', 'member', '2000 2000 100 1'), ('member', 'member_contact', '2000 2000 2 1'),
      ('term', 'term', '60000 60000 20000 10 1 1'),
      ('term', 'term_trust', '60000 60000 20000 10 5 1 1'),
      ('reply', 'reply', '20000 20000 20000 2 1 1'), ('reply', 'reply_at', '20000 20000 20000 1'),
      ('act', 'act', '10000 10000 1'), ('act', 'act_undoes', '100 100 1'),
      ('journal', 'journal', '2000000 2000000 1'), ('trace', 'trace', '2000000 2000000 2 1'),
      ('source', 'source_record', '100000 100000 10000 1'), ('source', 'source_hash', '100000 100000 1'),
      ('standing', 'standing', '100000 100000 100000 1'),
      ('agenda', 'agenda', '80000 80000 80000 5000 1000 2 1 1'),
      ('token', 'token', '500000 500000 10 1'), ('beginning', 'beginning', '600 600 1');
    ANALYZE sqlite_schema;
    """
}
