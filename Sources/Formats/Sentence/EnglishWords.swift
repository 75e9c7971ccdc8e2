import Domain

extension LanguageWords {
  /// English, as people type it in a hurry.
  package static let english = LanguageWords(
    WordTables(
      dates: EnglishWords.dates,
      abbreviations: [
        "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "e.g", "i.e", "etc", "approx", "vs", "inc", "ltd", "co",
        "corp", "ph.d", "dipl.-ing",
      ],
      pronouns: ["she", "he", "they", "her", "him", "them", "they're"],
      owners: ["her"], plurals: ["they", "them", "they're"], owning: ["of"], spans: ["between"],
      selves: ["i", "we", "me", "us", "myself", "i've", "we've"],
      joiners: ["and", "&", "+", "plus"],
      connectives: ["but", "then", "also", "so", "who", "while", "btw"],
      negations: ["no", "not", "nothing", "never", "none", "nobody", "without"],
      determiners: [
        "a", "an", "the", "my", "our", "some", "this", "that", "these", "those", "his", "its", "their", "more",
        "another",
        "any", "all", "every", "one", "two", "three", "four", "five", "six", "several", "few", "many", "half",
      ],
      ordinalWords: ["first", "second", "third"],
      never: [
        "is", "was", "are", "were", "be", "been", "has", "have", "do", "don't", "doesn't", "didn't", "isn't", "wasn't",
        "can't", "won't", "hasn't", "haven't", "would", "could", "should", "longer", "if", "whether", "because", "when",
        "what", "how", "where", "why", "which", "who", "than", "after", "before", "during", "between", "until", "till",
        "since", "of", "off", "out", "into", "as", "it", "it's", "there", "here", "you", "your", "mine", "very", "too",
        "asking", "asked", "told", "tell", "moved", "booked", "cancelled", "canceled", "postponed", "scheduled",
        "rescheduled", "planned", "missed", "skipped", "next", "last", "being", "against", "under", "without",
      ],
      namesToo: [
        "will", "may", "mark", "grace", "bill", "art", "rob", "frank", "chase", "dean", "page", "price", "drew", "hope",
        "joy", "sue", "pat", "rich", "miles", "faith", "victor", "christian", "lovely",
      ],
      possessives: ["'s", "\u{2019}s"],
      particles: [
        "van", "von", "de", "der", "den", "du", "da", "di", "la", "le", "al", "el", "bin", "ter", "ten", "zu",
      ],
      markers: [
        "with": .with, "w/": .with, "w": .with, "from": .from, "to": .to, "at": .place, "@": .place, "in": .place,
        "near": .place, "about": .topic, "re": .topic, "regarding": .topic, "concerning": .topic, "on": .means,
        "by": .means, "via": .means, "over": .means, "through": .means, "for": .purposeFor, "during": .place,
      ],
      purposeVerbs: [
        "hear", "talk", "discuss", "learn", "ask", "catch", "understand", "plan", "say", "thank", "show", "find", "see",
        "get", "explain", "prepare", "review", "agree", "know", "invite", "congratulate", "check", "help", "present",
        "pitch", "offer", "reconnect", "celebrate", "apologise", "apologize", "tell",
      ],
      channels: EnglishWords.channels,
      fillers: [
        "had", "having", "a", "an", "the", "quick", "short", "long", "brief", "good", "great", "nice", "lovely",
        "grabbed",
        "another", "briefly", "again", "finally", "just", "some", "did", "first", "second", "our", "my", "proper",
        "very", "back", "together", "both", "quickly", "shortly", "virtual", "online", "early", "late", "went", "have",
        "min", "minute", "minutes", "hour", "hours", "weekly", "monthly", "joint", "went", "attended", "enjoyed",
        "shared",
      ],
      sendingVerbs: ["sent", "dropped", "shot", "send", "left", "gave"],
      gettingVerbs: ["got", "received", "get"],
      companyWords: ["people", "others", "persons", "guests", "attendees", "participants", "folks"],
      everybody: ["everybody", "everyone"],
      unanswered: [
        "no answer", "no reply", "didn't pick up", "did not pick up", "didn't answer", "did not answer", "no response",
        "left a voicemail", "left voicemail", "voicemail", "went to voicemail", "not reached",
      ],
      invitations: [
        "asking whether", "asking if", "asking for", "asking about", "asked whether", "asked if", "to ask",
        "asking when",
        "asking how", "asking what",
      ],
      answeringVerbs: ["replied", "answered", "back", "reply", "answer"],
      helpKinds: EnglishWords.helpKinds,
      askKinds: [
        "advice": .advice, "feedback": .advice, "opinion": .advice, "thoughts": .advice, "help": .advice,
        "introduction": .introduction, "intro": .introduction, "intros": .introduction, "introduce": .introduction,
        "connect": .introduction, "refer": .referral, "recommend": .referral, "testimonial": .testimonial,
        "reference": .testimonial, "recommendation": .testimonial, "referral": .referral, "referrals": .referral,
        "business": .business, "contract": .business, "project": .business, "mandate": .business, "order": .business,
        "job": .role, "role": .role, "position": .role, "internship": .role,
      ],
      leads: ["lead", "leads"],
      leadsToThird: ["to", "with", "for"],
      reportingVerbs: ["said", "says", "mentioned", "told", "learned", "heard", "explained", "confirmed", "added"],
      deedVerbs: [
        "send", "give", "introduce", "call", "write", "mail", "email", "forward", "share", "invite", "help", "get",
        "find",
        "bring", "ask", "connect", "refer", "put", "show", "tell", "text", "message", "meet", "visit", "lend", "buy",
        "review", "draft", "prepare", "check", "pass", "make", "book", "order", "recommend", "thank", "pay", "talk",
        "speak", "come", "look", "finish", "deliver", "drop", "schedule", "propose", "return", "read", "join", "host",
        "answer", "reply", "remind", "update", "quote", "arrange",
      ],
      patterns: EnglishWords.patterns,
      every: ["every", "each", "about", "roughly", "per"],
      times: ["once": 1, "twice": 2, "thrice": 3, "times": 1, "x": 1],
      cadences: [
        "daily": 1, "weekly": 7, "biweekly": 14, "fortnightly": 14, "monthly": 30, "bimonthly": 60, "quarterly": 90,
        "twice a year": 180, "half-yearly": 180, "half yearly": 180, "semiannually": 180, "biannually": 180,
        "every half year": 180, "half a year": 180, "yearly": 365, "annually": 365, "every other week": 14,
        "every other month": 60, "every second week": 14, "every second month": 60, "every other day": 2,
      ],
      titles: EnglishWords.titles,
      companyForms: EnglishWords.companyForms,
      addressLabels: [
        "t", "m", "p", "e", "w", "tel", "tel.", "phone", "mobile", "mob", "mob.", "cell", "direct", "mail", "email",
        "e-mail", "web",
      ],
      cardPlaces: ["met", "at", "from", "seen", "in"]))
}

/// The tables of English, each in a file of its own.
enum EnglishWords {
  static let helpKinds: [String: Clause.HelpKind] = [
    "intro": .introduction, "intros": .introduction, "introduction": .introduction, "introductions": .introduction,
    "introduce": .introduction, "connect": .introduction, "referral": .referral, "referrals": .referral,
    "refer": .referral, "lead": .referral, "names": .information, "name": .information, "deck": .information,
    "slides": .information, "article": .information, "link": .information, "links": .information,
    "report": .information, "numbers": .information, "information": .information, "info": .information,
    "notes": .information, "contacts": .information, "paper": .information, "figures": .information,
    "details": .information, "study": .information, "advice": .advice, "feedback": .advice, "thoughts": .advice,
    "opinion": .advice, "tips": .advice, "tip": .advice, "comments": .advice, "book": .resource, "template": .resource,
    "templates": .resource, "room": .resource, "desk": .resource, "tool": .resource, "checklist": .resource,
    "spreadsheet": .resource, "testimonial": .testimonial, "recommendation": .testimonial, "reference": .testimonial,
    "review": .testimonial, "invitation": .invitation, "invite": .invitation, "ticket": .invitation,
    "tickets": .invitation, "seat": .invitation, "hand": .support, "support": .support, "help": .support,
    "draft": .deliveredWork, "project": .deliveredWork, "work": .deliveredWork, "audit": .deliveredWork,
    "website": .deliveredWork, "delivery": .deliveredWork,
  ]

  static let titles: Set<String> = [
    "ceo", "cfo", "coo", "cto", "cmo", "cio", "cpo", "chief", "founder", "cofounder", "co-founder", "owner", "partner",
    "president", "chair", "chairman", "chairwoman", "director", "head", "vp", "svp", "evp", "manager", "lead", "leader",
    "engineer", "developer", "designer", "consultant", "analyst", "architect", "lawyer", "attorney", "accountant",
    "advisor", "adviser", "coach", "recruiter", "professor", "researcher", "editor", "journalist", "principal",
    "associate", "assistant", "secretary", "officer", "specialist", "executive", "buyer", "controller", "auditor",
    "producer", "curator", "freelancer", "entrepreneur", "investor", "strategist", "copywriter", "marketer", "broker",
    "realtor", "physician", "teacher", "trainer", "scientist", "administrator", "coordinator", "intern", "student",
  ]

  static let companyForms: Set<String> = [
    "gmbh", "ag", "kg", "ug", "se", "ltd", "ltd.", "limited", "inc", "inc.", "llc", "llp", "plc", "corp", "corp.", "bv",
    "b.v.", "nv", "n.v.", "sa", "s.a.", "sarl", "sas", "srl", "spa", "oy", "ab", "as", "aps", "bvba", "pty", "co.",
    "company", "group", "partners", "bank", "university", "studio", "studios", "labs", "agency", "consulting",
    "holding",
  ]
}
