// Reads lines of {"pattern", "values"}, writes which values Go's regular expressions, which are RE2's, find.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var asked struct {
			Pattern string   `json:"pattern"`
			Values  []string `json:"values"`
		}
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		pattern := regexp.MustCompile(asked.Pattern)
		found := make([]bool, 0, len(asked.Values))
		for _, value := range asked.Values {
			found = append(found, pattern.MatchString(value))
		}
		written, _ := json.Marshal(found)
		fmt.Println(string(written))
	}
}
