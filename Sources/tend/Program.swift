import Terminal

@main
struct Program {
  static func main() { Tend.start() }
}
