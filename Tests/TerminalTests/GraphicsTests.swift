import Terminal
import Testing

@Suite("Bars and sparklines")
struct GraphicsTests {
  @Test(
    "Bars grow by eighths",
    arguments: [
      (0.0, "", ""), (0.001, "▏", "#"), (0.25, "█", "#"), (0.5, "██", "##"), (0.53, "██▏", "##"),
      (0.97, "███▉", "####"), (1.0, "████", "####"), (7.0, "████", "####"), (-1.0, "", ""),
      (.nan, "", ""),
    ])
  func bars(fraction: Double, blocks: String, ascii: String) {
    #expect(Bar(fraction: fraction, width: 4).rendered() == blocks)
    #expect(Bar(fraction: fraction, width: 4).rendered(usesUnicode: false) == ascii)
  }

  @Test(
    "Sparklines scale to the greatest value; only zero is lowest",
    arguments: [
      ([], "", ""), ([0, 0], "▁▁", "__"), ([0, 1, 7, 70], "▁▂▂█", "_..#"),
      ([1, 2, 3, 4, 5, 6, 7], "▂▃▄▅▆▇█", ".:-=+*#"), ([.nan, -3, 2], "▁▁█", "__#"),
      ([1, .infinity], "▂█", ".#"), ([1e-300, 1e308], "▂█", ".#"),
    ] as [([Double], String, String)])
  func sparklines(values: [Double], blocks: String, ascii: String) {
    #expect(Sparkline(values).rendered() == blocks)
    #expect(Sparkline(values).rendered(usesUnicode: false) == ascii)
  }
}
