package import ArgumentParser
package func run() {}
