"""A file of each dialect comes in, told by its content alone; bad files are named and lose nobody else."""

import json
import re
import zipfile

import pytest

LINKEDIN = '''Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Verdant,COO,12 Mar 2024
Bo,Maartens,https://be.linkedin.com/in/Bo-M/,,Filtro,Founder,7-Feb-22
,,,,,,
'''
MESSAGES = '''CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,Jo Peeters,https://www.linkedin.com/in/jo-p,2026-11-02 09:00:00 UTC,,"Secret, ""quoted"" words",INBOX
c1,,Jo Peeters,https://www.linkedin.com/in/jo-p,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,2026-11-03 09:00:00 UTC,,More secrets,INBOX
'''
PROFILE = '''First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Jo,Peeters,,,,Auditor,,,,,,,
'''
GOOGLE = '''First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
Mia,,Chen,Acme,Designer, --03-07,,* myContacts ::: Work,* Work,mia@acme.test ::: mia@home.test,Mobile,+32 475 11 11 11
'''
GOOGLE_OLD = '''Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title
Tom Vos,Tom,,Vos,,1987-10-06,,* myContacts,* Home,tom@vos.test,,Vos BV,Owner
'''
OUTLOOK = '''Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Home Phone,Mobile Phone,Birthday,Categories,E-mail Address,E-mail 2 Address,E-mail 3 Address,Notes,Web Page
,Priya,,Nair,,Delta,,Partner,"1 Long Street
Floor 2",,+44 20 7946 0000,0/0/00,Expo;Ghent,priya@delta.test,,,,
'''
THUNDERBIRD = '''First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes
Sam,Okoro,Sam Okoro,,sam@okoro.test,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
'''
OTHER = '''Vorname;Nachname;Firma;Telefon;E-Mail;Lieblingsfarbe
Jürgen;Müller;Müller GmbH;+49 30 123456;j@mueller.test;grün
'''
VCARDS = {
    "2.1": "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB\r\n"
           "TEL;CELL:+32 475 22 22 22\r\nEND:VCARD\r\n",
    "3.0": "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lena Brandt\r\nN:Brandt;Lena;;;\r\nitem1.EMAIL:lena@brandt.test\r\n"
           "item1.X-ABLabel:Son's school\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07\r\nX-ODD;P=1:kept\r\nEND:VCARD\r\n",
    "4.0": "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Joris Maes\r\nTEL;VALUE=uri:tel:+32-475-33-33-33\r\nEND:VCARD\r\n",
}
CALENDAR = '''BEGIN:VCALENDAR
BEGIN:VEVENT
UID:e1
DTSTART;TZID=Europe/Brussels:20261105T100000
DTEND;TZID=Europe/Brussels:20261105T110000
SUMMARY:Review
ORGANIZER:mailto:jo@peeters.test
ATTENDEE;CN=Lena Brandt:mailto:lena@brandt.test
END:VEVENT
END:VCALENDAR
'''
MAIL = '''From x Thu Nov  5 00:00:00 2026
From: =?utf-8?q?Lena_Brandt?= <lena@brandt.test>
To: jo@peeters.test
Date: Thu, 5 Nov 2026 12:00:00 +0100
Message-ID: <m1@brandt.test>

Body that must not be kept
'''


def imported(tend, *arguments):
    answer = tend("import", *arguments, "--json")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


@pytest.mark.parametrize("text,kind,name", [
    (LINKEDIN, "linkedInConnections", "ana"), (GOOGLE, "google", "mia"), (GOOGLE_OLD, "google", "tom"),
    (OUTLOOK, "outlook", "priya"), (THUNDERBIRD, "thunderbird", "sam"), (VCARDS["2.1"], "vCard", "zoe muller"),
    (VCARDS["3.0"], "vCard", "lena"), (VCARDS["4.0"], "vCard", "joris"),
])
def test_every_dialect_is_told_by_its_content(machine, text, kind, name):
    (machine.home / "x.bin").write_text(text, newline="")
    report = imported(machine.tend, "x.bin")
    assert report["files"][0]["kind"] == kind
    assert report["people"]["added"] >= 1
    assert report["people"]["setAside"] == 0
    assert machine.tend("show", name).code == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_come_in_any_encoding(machine, encoding):
    (machine.home / "x.csv").write_bytes(GOOGLE.replace("Mia", "Zoë").encode(encoding))
    imported(machine.tend, "x.csv")
    assert "Zoë Chen" in machine.tend("find", "zoe").out


def test_a_table_of_unknown_make_shows_its_columns_first(machine):
    (machine.home / "x.csv").write_text(OTHER)
    asked = machine.tend("import", "x.csv")
    assert asked.code == 11
    assert "Lieblingsfarbe" in asked.out
    [proposed] = json.loads(machine.tend("import", "x.csv", "--json").out)["mappings"]
    assert proposed["fields"][0] == "given"
    assert machine.tend("find", "müller").code != 0 or "Müller" not in machine.tend("find", "müller").out
    report = imported(machine.tend, "x.csv", "--yes")
    assert report["people"]["added"] == 1
    assert "Müller GmbH" in machine.tend("show", "jürgen müller").out


def test_a_dry_run_shows_the_columns_of_an_unknown_table(machine):
    (machine.home / "x.csv").write_text(OTHER)
    tried = machine.tend("import", "x.csv", "--dry-run", "--map", "Lieblingsfarbe=tags")
    assert tried.code == 0
    assert re.search(r"Vorname +given\n", tried.out) and re.search(r"Lieblingsfarbe +tags\n", tried.out)
    assert "1 new person" in tried.out and "Nothing was written" in tried.out


def test_a_mapping_that_would_change_nothing_is_refused(machine):
    (machine.home / "x.csv").write_text(GOOGLE)
    (machine.home / "y.csv").write_text(OTHER)
    for file, column in [("x.csv", "Labels"), ("x.csv", "Shoe"), ("y.csv", "Shoe")]:
        refused = machine.tend("import", file, "--yes", "--map", f"{column}=tags")
        assert refused.code == 64
        assert "Notes" in refused.err or "Lieblingsfarbe" in refused.err
        assert max(map(len, refused.err.splitlines())) <= 80


def test_an_archive_of_tends_comes_in_alone(machine):
    assert machine.tend("add", "Ana Ruiz").code == 0
    assert machine.tend("export", "all.json").code == 0
    (machine.home / "x.csv").write_text(GOOGLE)
    for files in [("all.json", "x.csv"), ("x.csv", "all.json")]:
        refused = machine.tend("import", *files, "--file", "new.db")
        assert refused.code == 64
        assert "tend import all.json" in refused.err
        assert machine.tend("show", "mia", "--file", "new.db").code == 67


def test_the_whole_linkedin_archive_knows_who_i_am(machine):
    with zipfile.ZipFile(machine.home / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", LINKEDIN)
        archive.writestr("messages.csv", MESSAGES)
        archive.writestr("Profile.csv", PROFILE)
        archive.writestr("Skills.csv", "Name\nAuditing\n")
    report = imported(machine.tend, "export.zip")
    assert report["people"]["added"] == 2
    assert report["traces"]["touches"] == 2
    assert not any("secret" in line.lower() for line in machine.tend("show", "ana", "--json").out.splitlines())


def test_history_comes_in_and_no_body_is_kept(machine):
    machine.tend("me", "address", "jo@peeters.test")
    (machine.home / "lena.vcf").write_text(VCARDS["3.0"], newline="")
    (machine.home / "cal").write_text(CALENDAR)
    maildir = machine.home / "Maildir" / "cur"
    maildir.mkdir(parents=True)
    (maildir / "1:2,S").write_text(MAIL.split("\n", 1)[1].replace("m1@", "m2@"))
    (machine.home / "box").write_text(MAIL)
    report = imported(machine.tend, "lena.vcf", "cal", "box", "Maildir")
    assert report["traces"]["touches"] == 3
    database = (machine.home / ".local/share/tend/network.db").read_bytes()
    assert b"Body that must not be kept" not in database


def test_importing_again_changes_nothing_and_undo_takes_all_back(machine):
    (machine.home / "x.csv").write_text(LINKEDIN)
    imported(machine.tend, "x.csv")
    again = imported(machine.tend, "x.csv")
    assert again["people"]["added"] == again["people"]["updated"] == 0
    assert machine.tend("undo").code == 0
    assert machine.tend("show", "ana").code == 67


def test_a_dry_run_writes_nothing(machine):
    (machine.home / "x.csv").write_text(LINKEDIN)
    answer = machine.tend("import", "x.csv", "--dry-run")
    assert "2 new people" in answer.out
    assert machine.tend("show", "ana").code == 67


@pytest.mark.parametrize("name,content", [
    ("empty.csv", b""), ("noise.bin", bytes(range(32)) * 300), ("words.txt", b"Dear diary, nothing here\n"),
    ("cut.zip", b"PK\x03\x04" + b"\x00" * 40),
])
def test_a_file_that_is_nothing_we_read_is_named_with_a_remedy(machine, name, content):
    (machine.home / name).write_bytes(content)
    answer = machine.tend("import", name)
    assert answer.code == 65
    assert name in answer.err
    assert answer.out == ""


def test_a_missing_file_is_named(tend):
    answer = tend("import", "nowhere.vcf")
    assert answer.code == 66
    assert "nowhere.vcf" in answer.err


def test_bad_records_are_set_aside_with_their_line_and_the_rest_come_in(machine):
    bad = "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n"
    lying = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=KLINGON:\r\nFN;CHARSET=KLINGON:\xff\xfe\r\nEND:VCARD\r\n"
    text = VCARDS["3.0"] + bad + VCARDS["4.0"]
    (machine.home / "x.vcf").write_bytes(text.encode() + lying.encode("latin-1"))
    report = imported(machine.tend, "x.vcf")
    counts = report["people"]
    assert counts["added"] >= 2
    assert counts["read"] == sum(counts[name] for name in ("added", "updated", "unchanged", "passedOver", "setAside"))
    assert report["setAside"][0]["line"] == 10


def test_a_zip_bomb_is_refused_and_nothing_stays(machine):
    with zipfile.ZipFile(machine.home / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", LINKEDIN)
        archive.writestr("b.csv", b"0" * (120 << 20))
    answer = machine.tend("import", "bomb.zip")
    assert answer.code == 65
    assert "bomb.zip" in answer.err
    assert machine.tend("show", "ana").code == 67


def test_an_archive_that_reaches_out_of_itself_writes_nowhere(machine):
    with zipfile.ZipFile(machine.home / "evil.zip", "w") as archive:
        archive.writestr("../outside.csv", LINKEDIN)
        archive.writestr("Connections.csv", LINKEDIN.replace("Ana,Ruiz", "Eva,Ruiz"))
    report = imported(machine.tend, "evil.zip")
    assert report["people"]["added"] == 2
    assert not (machine.home.parent / "outside.csv").exists()


def test_a_line_of_200_megabytes_is_set_aside_and_the_others_come_in(machine):
    with open(machine.home / "long.vcf", "wb") as file:
        file.write(VCARDS["3.0"].encode())
        file.write(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Long\r\nNOTE:")
        for _ in range(200):
            file.write(b"x" * (1 << 20))
        file.write(b"\r\nEND:VCARD\r\n")
        file.write(VCARDS["4.0"].encode())
    report = imported(machine.tend, "long.vcf")
    assert report["people"]["added"] == 2
    assert report["people"]["setAside"] == 1


def test_a_whole_disk_or_home_folder_is_not_walked(machine):
    for path in ("/", ".", machine.home, machine.home.parent):
        answer = machine.run(machine.programs / "tend", "import", path, timeout=20)
        assert answer.code == 66
        assert "Name the folder" in answer.err


def test_tables_of_an_archive_that_nobody_knows_are_named_beside_those_that_are_read(machine):
    with zipfile.ZipFile(machine.home / "mixed.zip", "w") as archive:
        archive.writestr("Connections.csv", LINKEDIN)
        archive.writestr("members.csv", OTHER)
    answer = machine.tend("import", "mixed.zip")
    assert "2 new people" in answer.out
    assert "members.csv: no columns that are known." in answer.out
    assert "tend import members.csv" in answer.out
    assert "import mixed.zip " in machine.tend("history").out
    with zipfile.ZipFile(machine.home / "other.zip", "w") as archive:
        archive.writestr("members.csv", OTHER)
    alone = machine.tend("import", "other.zip")
    assert "members.csv: no columns that are known." in alone.out


def test_mail_between_others_is_no_list(machine):
    machine.tend("me", "address", "jo@peeters.test")
    (machine.home / "box").write_text(MAIL.replace("To: jo@peeters.test", "To: bo@peeters.test"))
    report = imported(machine.tend, "box")
    assert (report["traces"]["notYours"], report["traces"]["noTouch"]) == (1, 0)
    assert "1 between others" in machine.tend("import", "box").out


def test_a_mobile_is_a_cell_phone(machine):
    (machine.home / "m.vcf").write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nTEL;TYPE=mobile:+32475111111\nTEL;TYPE=work,mobile:+32475111112\n"
        "END:VCARD\n")
    machine.tend("import", "m.vcf")
    phones = json.loads(machine.tend("show", "ana", "--json").out)["particulars"]["identifiers"]
    assert [phone["label"] for phone in phones] == ["cell", "work cell"]
    assert "TEL;TYPE=mobile:+32475111111" in machine.tend("export", "--vcard", "-").out, "a card stays as it came"
    machine.tend("add", "Bo Maes", "--phone", "+32475111113", "--label", "mobile")
    assert "TYPE=cell" in machine.tend("export", "--vcard", "-").out
