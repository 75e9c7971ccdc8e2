"""Collects people and what happened with them. Field names are those of the archive that `tend import` reads."""

import random
import re
import unicodedata

TALKS = {"coffee", "meal", "meeting", "oneToOne", "call", "video", "event"}


def plain(text):
    """Letters and digits without accents, for addresses."""
    folded = text.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ß", "ss")
    folded = unicodedata.normalize("NFKD", folded.replace("æ", "ae").replace("ı", "i").replace("đ", "d"))
    return re.sub(r"[^a-z0-9]", "", folded.encode("ascii", "ignore").decode().lower())


class Book:
    """Everything in the network, in the order it was told."""

    def __init__(self, calendar, seed):
        self.calendar = calendar
        self.chance = random.Random(seed)
        self.contacts, self.relationships, self.touches = [], [], []
        self.promises, self.help, self.asks, self.referrals = [], [], [], []
        self.facts, self.notes, self.faces = [], [], []
        self.goals, self.groups, self.memberships, self.events, self.introductions = [], [], [], [], []
        self.me = {}

    def id(self, ago, hour=12, minute=0):
        """A UUIDv7 (RFC 9562) of that time."""
        time = self.calendar.milliseconds(ago, hour, minute)
        high = time << 16 | 0x7000 | self.chance.getrandbits(12)
        low = 1 << 63 | self.chance.getrandbits(62)
        text = f"{high:016x}{low:016x}"
        return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))

    def person(self, *arguments, **fields):
        """Adds somebody; what happens with them is told through what this returns."""
        return Person(self, *arguments, **fields)


    def named(self, name):
        """The contact of somebody told of before."""
        for contact in self.contacts:
            said = contact["particulars"]["name"]
            if f"{said['given']} {said['family']}" == name:
                return contact["id"]
        raise KeyError(name)

    def goal(self, name, measure, target, *, since, until):
        """Of that measure, from `since` days ago to `until`."""
        text = self.calendar.text
        market = {"industries": [], "roles": [], "places": [], "tags": []}
        self.goals.append({
            "id": self.id(since), "name": name, "measure": measure, "target": target, "from": text(since),
            "by": text(until), "market": market, "made": self.calendar.at(since),
        })

    def group(self, name, kind, noted, *, dues, ask):
        """One the user belongs to; `ask` is what is asked of it this week."""
        group = {
            "id": self.id(noted), "name": name, "kind": kind, "office": "", "noted": self.calendar.at(noted),
            "dues": {"minor": dues * 100, "currency": "EUR"}, "ask": {"text": ask, "since": self.calendar.text(2)},
        }
        self.groups.append(group)
        return group["id"]

    def member(self, group, name, office=""):
        """Somebody who belongs to it."""
        self.memberships.append({"group": group, "contact": self.named(name), "office": office})

    def event(self, name, ago, place, group=None, *, attendance="attended", begins=None, talked=(), present=0, again=None,
              line=""):
        """One that was, or is to come. With whom the user talked there is a touch of that day."""
        at = self.calendar.at
        noted = max(ago, 0) + 5
        event = {
            "id": self.id(noted), "name": name, "place": place, "day": self.calendar.text(ago), "toMeet": [],
            "attendance": attendance, "noted": at(noted),
        }
        if group:
            event["group"] = group
        if begins is not None:
            event["minuteOfDay"] = begins
        if again is not None:
            event["debrief"] = {"again": again, "line": line, "at": at(ago - 1)}
        if talked:
            event["touch"] = self.id(ago, 18)
            self.touches.append({
                "id": event["touch"], "at": at(ago), "channel": "event", "direction": "mutual",
                "parties": [{"contact": self.named(each), "talked": True} for each in talked],
                "company": max(present, len(talked)), "place": place, "purpose": "", "note": name, "invitesAnswer": False,
                "signals": [], "origin": {"word": {}}, "recorded": at(ago, 20),
            })
        self.events.append(event)

    def introduce(self, one, other, ago, why, *, agreed, asked):
        """The first agreed on that day, the other was asked."""
        at = self.calendar.at
        self.introductions.append({
            "id": self.id(ago), "why": why, "proposed": at(ago),
            "one": {"contact": self.named(one), "asked": at(ago), "answer": {"agreed": {"at": at(agreed)}}},
            "other": {"contact": self.named(other), "asked": at(asked)},
        })


class Person:
    """One contact, with verbs that tell what happened."""

    def __init__(
        self, book, given, family, title="", firm="", *, added=900, by_hand=False, mail=True, phone=None, city=None,
        country="", birthday=None, tags=(), connected=None, former=(), job_changed=None, note=None, nickname="",
    ):
        self.book, self.given, self.family = book, given, family
        self.id = book.id(added, 9, book.chance.randrange(60))
        self.relationship = None
        identifiers = []
        if mail:
            host = plain(firm) or "mail"
            identifiers.append(identifier("mail", f"{plain(given)}.{plain(family)}@{host}.example", "work"))
        if phone:
            identifiers.append(identifier("phone", phone, "cell"))
        if connected is not None:
            profile = f"https://www.linkedin.com/in/{plain(given)}-{plain(family)}-example"
            identifiers.append(identifier("profile", profile, ""))
        positions = [position(firm, title)] if firm or title else []
        positions += [position(old_firm, old_title, ended) for old_firm, old_title, ended in former]
        particulars = {
            "name": {
                "given": given, "additional": "", "family": family, "prefix": "", "suffix": "", "nickname": nickname,
                "formatted": "",
            },
            "identifiers": identifiers,
            "addresses": [address(city, country)] if city else [],
            "positions": positions,
            "tags": list(tags),
            "notes": [note] if note else [],
            "isOrganization": False,
        }
        if birthday:
            particulars["birthday"] = birthday
        if connected is not None:
            particulars["connected"] = book.calendar.text(connected)
        contact = {"id": self.id, "particulars": particulars, "added": book.calendar.at(added, 9), "byHand": by_hand}
        if job_changed is not None:
            contact["jobChanged"] = book.calendar.text(job_changed)
        book.contacts.append(contact)

    @property
    def name(self):
        return f"{self.given} {self.family}"

    def stands(self, *, roles=(), tier=None, given=400, word=None, word_ago=300, pause=None, ask_again=None, never_ask=False,
               no_rhythm=False, kept=None):
        """What the user decided about them. `pause` is (since, until), both in days ago."""
        at, text = self.book.calendar.at, self.book.calendar.text
        stands = {"contact": self.id, "roles": sorted(roles), "neverAsk": never_ask, "noRhythm": no_rhythm}
        if tier:
            stands |= {"tier": tier, "tierGiven": at(given)}
        if word:
            stands["word"] = {"answer": word, "at": at(word_ago)}
        if pause:
            stands["pause"] = {"from": at(pause[0]), "until": text(pause[1])}
        if ask_again is not None:
            stands["askAgain"] = text(ask_again)
        if kept is not None:
            stands["kept"] = at(kept)
        self.book.relationships.append(stands)
        return self

    def touch(self, ago, channel="coffee", direction=None, *said, note="", place="", invites=False, hour=12, company=1,
              thread=None, trace=None, with_others=()):
        """One exchange. `said` names its signals; `trace` its source, where nobody typed it."""
        book = self.book
        minute = book.chance.randrange(60)
        touch = {
            "id": book.id(ago, hour, minute), "at": book.calendar.at(ago, hour, minute), "channel": channel,
            "direction": direction or ("mutual" if channel in TALKS else "outgoing"),
            "parties": [{"contact": each.id, "talked": True} for each in (self, *with_others)],
            "company": max(company, 1 + len(with_others)), "place": place, "purpose": "", "note": note,
            "invitesAnswer": invites, "signals": sorted(said),
            "origin": {"trace": {"source": trace, "external": f"{book.chance.getrandbits(64):x}@mail.example"}}
            if trace else {"word": {}},
            "recorded": book.calendar.at(ago, hour, minute),
        }
        if thread:
            touch["thread"] = thread
        book.touches.append(touch)
        return self

    def promise(self, what, made, due, kept=None, by="me"):
        """`made`, `due` and `kept` are days ago; a due date to come is negative."""
        book = self.book
        promise = {
            "id": book.id(made), "contact": self.id, "by": by, "what": what, "made": book.calendar.at(made),
        }
        if due is not None:
            promise["due"] = book.calendar.text(due)
        if kept is not None:
            promise["outcome"] = {"kept": {"at": book.calendar.at(kept)}}
        book.promises.append(promise)
        return self

    def helped(self, kind, what, ago, by="me", *, landed=None, thanked=None, reported=None, since=None, paid=False,
               offer=False):
        """Help between the two: `by` them or me."""
        book = self.book
        help = {
            "id": book.id(ago), "contact": self.id, "by": by, "kind": kind, "what": what, "at": book.calendar.at(ago),
            "isOffer": offer, "isPaid": paid,
        }
        if since is not None:
            help["from"] = book.calendar.text(since)
        for field, days in (("landed", landed), ("thanked", thanked), ("reportedBack", reported)):
            if days is not None:
                help[field] = book.calendar.at(days)
        book.help.append(help)
        return self

    def asked(self, kind, what, ago, outcome=None, decided=None, nudged=None):
        """An ask the user made; `outcome` as the archive writes it."""
        book = self.book
        made = book.calendar.at(ago, 10)
        ask = {
            "id": book.id(ago, 10), "contact": self.id, "kind": kind, "what": what, "planned": made, "announced": False,
            "made": made,
        }
        if outcome is not None:
            ask |= {"outcome": outcome, "decided": book.calendar.at(ago - 4 if decided is None else decided)}
        if nudged is not None:
            ask["nudged"] = book.calendar.at(nudged)
        book.asks.append(ask)
        return self

    def referred(self, prospect, ago, by="them", *, level=2, status="met", changed=None, prospect_contact=None, reason="",
                 value=None, thanked=None, reported=None):
        """A named third party passed, by them to me or the other way."""
        book = self.book
        referral = {
            "id": book.id(ago), "contact": self.id, "by": by, "prospect": prospect, "reason": reason, "level": level,
            "status": status, "passed": book.calendar.at(ago), "changed": book.calendar.at(ago if changed is None else changed),
        }
        if prospect_contact:
            referral["prospectContact"] = prospect_contact.id
        if value:
            referral["value"] = {"minor": value * 100, "currency": "EUR"}
        if thanked is not None:
            referral["thanked"] = book.calendar.at(thanked)
        if reported is not None:
            referral["reportedBack"] = book.calendar.at(reported)
        book.referrals.append(referral)
        return self

    def fact(self, kind, text, ago, stated=True):
        """Something learned of them."""
        book = self.book
        book.facts.append({
            "id": book.id(ago), "contact": self.id, "kind": kind, "text": text, "learned": book.calendar.text(ago),
            "statedByThem": stated,
        })
        return self

    def note(self, text, ago):
        """Free text."""
        book = self.book
        book.notes.append({"id": book.id(ago), "contact": self.id, "at": book.calendar.at(ago), "text": text})
        return self


YES, NO, SILENCE = {"yes": {}}, {"no": {}}, {"silence": {}}


def no_but(name, contact=None):
    """No, but it leads on to somebody."""
    return {"noBut": {"name": name} | ({"contact": contact.id} if contact else {})}


def identifier(kind, typed, label):
    return {"kind": kind, "typed": typed, "label": label}


def position(firm, title, ended=None):
    """Where somebody works, or worked until `ended`."""
    return {"organization": firm, "title": title, "department": ""} | ({"to": ended} if ended else {})


def address(city, country):
    """A city; the sample invents no streets."""
    return {
        "box": "", "extended": "", "street": "", "city": city, "region": "", "code": "", "country": country, "label": "work",
    }
