/// Placeholder until the measuring is written.
@main
struct Program { static func main() {} }
