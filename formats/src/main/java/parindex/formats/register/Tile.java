package parindex.formats.register;

/// One province as a square of the tile grid: each as large as any other, placed roughly as on the map.
///
/// @param unit    its name in the register
/// @param row     from the north, from 0
/// @param column  from the west, from 0
/// @param label   its name, short enough for the square
/// @param islands archipelago drawn beside it, or empty
public record Tile(String unit, int row, int column, String label, String islands) {}
