/// What headers mean in tables of programs we do not know by name, as people and programs call them in English, German,
/// French, Spanish and Dutch (localised Outlook and Thunderbird among them), and in Dex, HubSpot and Atomic CRM.
enum ColumnAliases {
  /// A number behind a known word (`Telefon privat 2`) means one more of the same.
  static func column(_ key: String) -> PersonColumn? {
    if let column = known[key] { return column }
    guard let last = key.utf8.last, (49...57).contains(last) else { return nil }
    return known[String(key.dropLast())]
  }

  /// Words that mean the whole name, or the half of it that no other column gives.
  static func isName(_ key: String) -> Bool { ["name", "nom", "naam", "nombre"].contains(key) }

  private static let known: [String: PersonColumn] = {
    var known: [String: PersonColumn] = [:]
    // The fields' own names come first, so that a table of ours is read again.
    for field in PersonField.allCases where field != .nothing && field != .event {
      known[HeaderKey.of(field.rawValue)] = PersonColumn(field)
    }
    for (column, keys) in lists {
      for key in keys.split(separator: " ") { known[String(key)] = column }
    }
    for (group, place) in places.enumerated() {
      for word in place.words {
        for (field, keys) in parts {
          for key in keys.split(separator: " ") {
            let column = PersonColumn(
              field, label: place.label, group: field.identifier == nil ? group + 1 : 0)
            known[word + key] = column
            known[key + word] = column
          }
        }
      }
    }
    return known
  }()

  private static let lists: [(PersonColumn, String)] = [
    (
      PersonColumn(.name),
      "name fullname displayname contactname contact person vollständigername anzeigename nom nomcomplet nomaffiché "
        + "nombre nombrecompleto nombreparamostrar naam volledigenaam weergavenaam"
    ),
    (PersonColumn(.given), "firstname givenname forename first vorname prénom prenom nombredepila voornaam"),
    (
      PersonColumn(.middle),
      "middlename additionalname weiterevornamen zweitername zweitervorname deuxièmeprénom segundonombre tweedevoornaam "
        + "middelstenaam"
    ),
    (
      PersonColumn(.family),
      "lastname familyname surname last nachname familienname nomdefamille apellido apellidos achternaam familienaam"
    ),
    (PersonColumn(.prefix), "nameprefix salutation honorific anrede civilité tratamiento aanhef"),
    (PersonColumn(.suffix), "namesuffix suffix suffixe sufijo achtervoegsel"),
    (PersonColumn(.nickname), "nickname alias spitzname surnom pseudo apodo bijnaam roepnaam"),
    (
      PersonColumn(.mail),
      "email emails emailaddress emailaddresses mail mailaddress primaryemail secondaryemail email1 email2 email3 "
        + "email2address email3address additionalemail additionalemailaddresses emailother otheremail emailadresse "
        + "email2adresse email3adresse mailadresse primäreemailadresse primäreemail sekundäreemail sekundäreemailadresse zweiteemailadresse "
        + "adresseemail adressedemessagerie adressedemessagerie2 adressedemessagerie3 courriel adressemail "
        + "adresseélectronique adresseélectroniqueprincipale correo correoelectrónico correoelectronico "
        + "direccióndecorreoelectrónico emailadres emailadres2 emailadres3 primairemail"
    ),
    (
      PersonColumn(.phone),
      "phone phones phonenumber phonenumbers telephone telephonenumber tel primaryphone phone1 phone2 phoneother "
        + "otherphone telefon telefonnummer rufnummer weiterestelefon téléphone telephonefixe numérodetéléphone teléfono "
        + "telefono telefoon telefoonnummer"
    ),
    (
      PersonColumn(.phone, label: "mobile"),
      "mobile mobilephone mobilenumber mobilephonenumber cell cellphone phonemobile mobil mobiltelefon handy "
        + "handynummer mobilnummer mobiltelnr portable télmobile téléphoneportable móvil movil teléfonomóvil mobiel mobielnummer "
        + "mobieletelefoon"
    ),
    (PersonColumn(.phone, label: "fax"), "fax faxnumber faxnummer télécopie"),
    (
      PersonColumn(.profile),
      "linkedin linkedinurl linkedinprofile linkedinprofileurl linkedinlink profileurl linkedinprofil xing xingurl "
        + "xingprofile perfildelinkedin linkedinprofiel hublinkedinprofile linkedinbio"
    ),
    (
      PersonColumn(.website),
      "website websites websiteurl webpage homepage url web webseite internetseite site siteweb pageweb sitioweb "
        + "páginaweb webpagina companywebsite"
    ),
    (
      PersonColumn(.handle),
      "handle twitter twitterhandle skype imaddress screenname instagram telegram mastodon messengername"
    ),
    (
      PersonColumn(.organization),
      "company companyname organization organisation organizationname employer currentcompany associatedcompany account "
        + "accountname firma unternehmen arbeitgeber firmenname société entreprise organisme empresa compañía "
        + "organización bedrijf bedrijfsnaam organisatie werkgever"
    ),
    (
      PersonColumn(.title),
      "title jobtitle position role currentposition job occupation beruf funktion stellenbezeichnung arbeitstitel "
        + "titreduposte poste fonction cargo puesto functie functietitel"
    ),
    (PersonColumn(.department), "department abteilung département service departamento afdeling"),
    (
      PersonColumn(.address),
      "address address1 address2 addressline1 addressline2 fulladdress mailingaddress anschrift adresse dirección direccion adres"
    ),
    (PersonColumn(.street), "street streetaddress straße strasse rue calle straat"),
    (PersonColumn(.city), "city town location ort stadt wohnort ville ciudad stad plaats woonplaats"),
    (PersonColumn(.region), "state region province stateregion bundesland région provincia provincie"),
    (PersonColumn(.code), "zip zipcode postalcode postcode plz postleitzahl codepostal códigopostal"),
    (PersonColumn(.country), "country countryregion land pays país pais"),
    (
      PersonColumn(.birthday),
      "birthday birthdate dateofbirth dob geburtstag geburtsdatum anniversaire datedenaissance naissance cumpleaños "
        + "fechadenacimiento verjaardag geboortedatum"
    ),
    (PersonColumn(.birthYear), "birthyear geburtsjahr annéedenaissance añodenacimiento geboortejaar"),
    (PersonColumn(.birthMonth), "birthmonth geburtsmonat moisdenaissance mesdenacimiento geboortemaand"),
    (PersonColumn(.birthDay), "birthdayofmonth jourdenaissance díadenacimiento geboortedag"),
    (PersonColumn(.anniversary), "anniversary weddinganniversary jahrestag hochzeitstag aniversario trouwdag"),
    (
      PersonColumn(.tags),
      "tags tag labels label groups group categories category keywords lists list kategorien kategorie gruppe gruppen "
        + "schlagwörter catégories catégorie étiquettes groupe groupes categorías etiquetas grupos categorieën "
        + "categorie groep groepen"
    ),
    (
      PersonColumn(.note),
      "notes note comments comment description background bio about notizen notiz bemerkung bemerkungen kommentar "
        + "remarques commentaires notas comentarios notities opmerkingen opmerking"
    ),
    (PersonColumn(.connected), "connectedon connected connectiondate verbundenseit"),
    (PersonColumn(.uid), "uid uuid"),
  ]

  private static let places: [(label: String, words: [String])] = [
    (
      "work",
      [
        "work", "business", "office", "company", "geschäftlich", "dienstlich", "arbeit", "bureau", "professionnel",
        "professionnelle", "trabajo", "deltrabajo", "werk", "zakelijk",
      ]
    ),
    (
      "home",
      ["home", "private", "personal", "privat", "domicile", "personnel", "casa", "particular", "thuis", "privé"]
    ),
  ]

  /// What stands with one of `places`, on either side of it.
  private static let parts: [(PersonField, String)] = [
    (.mail, "email mail emailaddress emailadresse courriel emailadres"),
    (.phone, "phone phonenumber tel telephone telefon telefonnummer téléphone teléfono telefoon"),
    (.website, "website webpage"),
    (.street, "street streetaddress straße strasse rue calle straat"),
    (.city, "city ort ville ciudad stad plaats"),
    (.region, "state region bundesland provincia provincie"),
    (.code, "zip zipcode postalcode postcode plz postleitzahl codepostal códigopostal"),
    (.country, "country countryregion land landregion pays paysrégion país"),
    (.address, "address adresse adres dirección"),
  ]
}
