import Domain
import Formats
import Testing

@Suite struct ColumnMappingTests {
  private func fields(_ headers: String...) -> [PersonField?] {
    ColumnMapping(kind: .other, headers: headers).columns.map { $0?.field }
  }

  @Test func `headers are found whatever their case, blanks and signs`() {
    #expect(fields("first_name", " E-MAIL ", "Phone-Number", "job title") == [.given, .mail, .phone, .title])
  }

  @Test func `the common words of five languages are known`() {
    #expect(
      fields("Vorname", "Nachname", "E-Mail-Adresse", "Mobiltelefon", "Firma", "Straße geschäftlich", "Ort privat")
        == [.given, .family, .mail, .phone, .organization, .street, .city])
    #expect(
      fields("Prénom", "Nom", "Adresse de messagerie", "Téléphone (bureau)", "Société")
        == [.given, .family, .mail, .phone, .organization])
    #expect(fields("Nombre", "Apellidos", "Correo electrónico", "Empresa") == [.given, .family, .mail, .organization])
    #expect(fields("Voornaam", "Achternaam", "E-mailadres", "Bedrijf") == [.given, .family, .mail, .organization])
  }

  @Test func `a name beside a given name is the family's, alone it is the whole`() {
    #expect(fields("Vorname", "Name") == [.given, .family])
    #expect(fields("Name", "E-Mail") == [.name, .mail])
  }

  @Test func `what is found nowhere is named, and can be assigned`() throws {
    var mapping = ColumnMapping(kind: .other, headers: ["Wer", "Email", "Lieblingsfarbe", ""])
    #expect(mapping.unmapped == ["Wer", "Lieblingsfarbe"])
    try mapping.assign("wer=name")
    try mapping.assign("Email=nothing")
    #expect(mapping.columns.map { $0?.field } == [.name, nil, nil, nil])
    #expect(mapping.unmapped == ["Email", "Lieblingsfarbe"])
  }

  @Test func `what can't be assigned says why`() {
    var mapping = ColumnMapping(kind: .other, headers: ["Wer", "a=b"])
    #expect(throws: MappingProblem.noAssignment("Wer")) { try mapping.assign("Wer") }
    #expect(throws: MappingProblem.unknownField("colour")) { try mapping.assign("Wer=colour") }
    #expect(throws: MappingProblem.unknownHeader("Wo", among: mapping.headers)) { try mapping.assign("Wo=city") }
    #expect(throws: Never.self) { try mapping.assign("a=b=city") }
  }

  @Test func `a table that says of nobody can't be read`() {
    let layout = TableLayout(kind: .other, headers: ["Colour", "Country"])
    #expect(throws: MappingProblem.nobody) { try TableReader(layout) }
  }

  @Test func `every field has its own name`() {
    #expect(Set(PersonField.allCases.map(\.rawValue)).count == PersonField.allCases.count)
    #expect(PersonField(rawValue: "birth-year") == .birthYear)
  }

  @Test func `a table headed by the fields' own names is read as such`() {
    let fields = PersonField.allCases.filter { ![.nothing, .event, .birthday].contains($0) }
    let mapping = ColumnMapping(kind: .other, headers: fields.map(\.rawValue))
    #expect(mapping.columns.map { $0?.field } == fields)
  }
}
